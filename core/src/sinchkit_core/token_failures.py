"""What becomes of a call for which no access token could be had: it was not processed, whatever went wrong."""

from __future__ import annotations

from typing import Any, Final, TypeAlias

import httpx

from .error_bodies import error_from_response
from .errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    DecodeError,
    RateLimitError,
    ServerError,
    SinchError,
)
from .execution import Answer
from .requests import Request, Response

FETCH_MARK: Final = "sinchkit_fetches_token"
"""The extension of an httpx request that marks it as one for a token, not a call."""

AWAIT_MARK: Final = "sinchkit_awaits_token"
"""The extension of an httpx request that is held back until there is a token for it."""

TokenFailure: TypeAlias = Answer | DecodeError | httpx.HTTPError
"""A refusal of the token endpoint, an answer of it that cannot be read, or none at all."""


class TokenUnavailable(Exception):  # noqa: N818  # it never reaches a user
    """Ends an auth flow that has no token.

    Args:
        cause: What went wrong. Everybody who waited for the same token is told the same.
    """

    def __init__(self, cause: TokenFailure) -> None:
        super().__init__("no access token could be had")
        self.cause = cause


def token_failure(failure: Exception) -> TokenFailure | None:
    """Why there was no token, if that is what `failure` of an httpx client means."""
    if isinstance(failure, TokenUnavailable):
        return failure.cause
    if not isinstance(failure, httpx.HTTPError):
        return None
    try:
        return failure if FETCH_MARK in failure.request.extensions else None
    except RuntimeError:  # it names no request
        return None


def error_without_token(cause: TokenFailure, request: Request[Any]) -> SinchError:
    """The error for the call `request`, which had to do without a token.

    Refusals of the token endpoint keep their status, code and body. All but 429 and 5xx mean that the credentials, or
    where they were shown, are wrong.
    """
    if isinstance(cause, DecodeError):
        return DecodeError(cause.model, cause.problem).under(cause.path)
    if isinstance(cause, Answer):
        return _refusal(cause, request)
    kind = APITimeoutError if isinstance(cause, httpx.TimeoutException) else APIConnectionError
    problem = f"no access token could be fetched, {type(cause).__name__}: {cause}"
    return kind(problem, request=request, may_have_been_processed=False)


def _refusal(answer: Answer, request: Request[Any]) -> APIError:
    error = error_from_response(Response(request, answer.status, answer.headers, answer.content), request)
    text = f"no access token was given: {error.text}; the request itself was not processed"
    if isinstance(error, (RateLimitError, ServerError)):
        error.text, error.args = text, (text,)
        return error
    return AuthenticationError(
        status=error.status,
        code=error.code,
        text=text,
        reference=error.reference,
        headers=error.headers,
        request=request,
        body=error.body,
    )
