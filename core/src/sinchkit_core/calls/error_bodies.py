"""Makes one kind of error out of different error bodies."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from ..errors import (
    APIError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
)
from .retry_after import read_retry_after

if TYPE_CHECKING:
    from .requests import Request, Response

_BY_STATUS: dict[int, type[APIError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitError,
}

_NO_TEXT = {
    401: "the credentials were not accepted",
    403: "not allowed with these credentials",
    404: "no such object, or not in this region",
    429: "too many requests",
}


class ErrorShape(NamedTuple):
    """Where the error bodies of an API hold what they say: names of fields that come before the usual ones.

    Attributes:
        code: The field with the code.
        text: The field with the text for people.
        reference: The field with what the service's support asks for.
    """

    code: str = ""
    text: str = ""
    reference: str = ""


USUAL_SHAPE = ErrorShape()

_CODES = ("code", "errorCode", "error_code")
_TEXTS = ("message", "text", "detail", "title")
_REFERENCES = ("reference",)


class Refusal(NamedTuple):
    """The contents of an error body."""

    code: str | None
    text: str | None
    reference: str | None = None


def error_from_response(
    response: Response[Any], request: Request[Any], hint: str | None = None, shape: ErrorShape = USUAL_SHAPE
) -> APIError:
    """The error that a response of status 3xx to 5xx stands for, whatever its body holds.

    Args:
        response: The response.
        request: What was asked.
        hint: What the error's text ends with.
        shape: Where the API's error bodies hold code, text and reference.
    """
    status = response.status
    kind = _BY_STATUS.get(status) or (ServerError if status >= 500 else APIError)
    refusal = read_refusal(response.content, shape)
    text = refusal.text or _NO_TEXT.get(status) or _summary(response.content)
    error = kind(
        status=status,
        code=refusal.code,
        text=f"{text}; {hint}" if hint else text,
        reference=refusal.reference,
        headers=response.headers,
        request=request,
        body=response.content,
    )
    if isinstance(error, RateLimitError):
        error.retry_after = read_retry_after(response.headers.get("retry-after"))
    return error


def read_refusal(body: bytes, shape: ErrorShape = USUAL_SHAPE) -> Refusal:
    """The code, text and reference of an error body; all `None` for what is not a JSON object or has none of them."""
    try:
        data: object = json.loads(body)
    except (ValueError, RecursionError):
        return Refusal(None, None)
    if not isinstance(data, dict):
        return Refusal(None, None)
    fields = cast("dict[str, object]", data)
    inner = fields.get("error")
    if isinstance(inner, str):  # OAuth2, RFC 6749
        return Refusal(inner, _text(fields.get("error_description")))
    if isinstance(inner, dict):  # as gateways of gRPC answer: everything under `error`, the code's name as its status
        fields = cast("dict[str, object]", inner)
        return Refusal(_first(fields, "status", *_CODES), _first(fields, *_TEXTS), _first(fields, *_REFERENCES))
    return Refusal(
        _first(fields, shape.code, *_CODES),
        _first(fields, shape.text, *_TEXTS),
        _first(fields, shape.reference, *_REFERENCES),
    )


def _first(fields: Mapping[str, object], *names: str) -> str | None:
    """The text of the first of these fields that has one."""
    return next((text for name in names if (text := _text(fields.get(name))) is not None), None)


def _text(value: object) -> str | None:
    if isinstance(value, (str, int)) and not isinstance(value, bool) and str(value).strip():
        return str(value)
    return None


def _summary(body: bytes) -> str:
    """One line on a body that says nothing: a proxy's page, or an empty one."""
    if not body.strip():
        return "the answer has no body"
    page = body[:4096].decode("utf-8", "replace")
    title = re.search(r"<title[^>]*>([^<]{1,200})", page, re.IGNORECASE)
    if title:
        return f"an HTML page titled {' '.join(title[1].split())!r}, perhaps from a proxy"
    if page.lstrip()[:1] == "<":
        return "an HTML page, perhaps from a proxy"
    return " ".join(page.split())[:200] or "the answer holds nothing but white space"
