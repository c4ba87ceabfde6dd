"""Errors of a call for which there was no access token. The call itself was not processed."""

from __future__ import annotations

from typing import Any, TypeAlias

from ..calls.error_bodies import error_from_response
from ..calls.exchange import Answer, NoAnswer
from ..calls.requests import Request, Response
from ..errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    DecodeError,
    RateLimitError,
    ServerError,
    SinchError,
)

TokenFailure: TypeAlias = Answer | DecodeError | NoAnswer
"""A refusal of the token endpoint, an answer of it that cannot be read, or no answer."""


class TokenUnavailable(Exception):  # noqa: N818  # it never leaves a call
    """There is no access token.

    Args:
        failure: What went wrong. Everybody who waited for the same token gets the same one.
    """

    def __init__(self, failure: TokenFailure) -> None:
        super().__init__("there is no access token")
        self.failure = failure


def error_without_token(failure: TokenFailure, request: Request[Any]) -> SinchError:
    """The error for the call `request`.

    Refusals of the token endpoint keep their status, code and body. All but 429 and 5xx mean that the credentials, or
    where they were shown, are wrong.
    """
    if isinstance(failure, DecodeError):
        return DecodeError(failure.model, failure.problem).under(failure.path)
    if isinstance(failure, Answer):
        return _refusal(failure, request)
    kind = APITimeoutError if failure.timed_out else APIConnectionError
    problem = f"there is no access token, since its request failed: {failure.problem}"
    return kind(problem, request=request, may_have_been_processed=False)


def _refusal(answer: Answer, request: Request[Any]) -> APIError:
    error = error_from_response(Response(request, answer.status, answer.headers, answer.content), request)
    text = f"no access token was given: {error.text}; the request itself was not processed"
    if isinstance(error, (RateLimitError, ServerError)):
        error.text, error.args = text, (text,)
    else:
        error = AuthenticationError(
            status=error.status,
            code=error.code,
            text=text,
            reference=error.reference,
            headers=error.headers,
            request=request,
            body=error.body,
        )
    error.may_have_been_processed = False
    return error
