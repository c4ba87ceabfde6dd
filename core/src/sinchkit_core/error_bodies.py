"""Makes one kind of error out of the services' different error bodies."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .errors import (
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


class Refusal(NamedTuple):
    """What an error body says."""

    code: str | None
    text: str | None
    reference: str | None = None


def error_from_response(response: Response[Any], request: Request[Any], hint: str | None = None) -> APIError:
    """The error that a response of status 3xx to 5xx stands for, whatever its body holds; its text ends with `hint`."""
    status = response.status
    kind = _BY_STATUS.get(status) or (ServerError if status >= 500 else APIError)
    refusal = read_refusal(response.content)
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


def read_refusal(body: bytes) -> Refusal:
    """The code and text of an error body in any of the services' shapes; all `None` for anything else."""
    try:
        data: object = json.loads(body)
    except (ValueError, RecursionError):
        return Refusal(None, None)
    if not isinstance(data, dict):
        return Refusal(None, None)
    fields = cast("dict[str, object]", data)
    inner = fields.get("error")
    if isinstance(inner, dict):  # Conversation: everything under `error`
        nested = cast("dict[str, object]", inner)
        return Refusal(_text(nested.get("status")) or _text(nested.get("code")), _text(nested.get("message")))
    if isinstance(inner, str):  # OAuth2
        return Refusal(inner, _text(fields.get("error_description")))
    if "errorCode" in fields:  # Voice
        return Refusal(_text(fields["errorCode"]), _text(fields.get("message")), _text(fields.get("reference")))
    return Refusal(_text(fields.get("code")), _text(fields.get("text")) or _text(fields.get("message")))


def _text(value: object) -> str | None:
    if isinstance(value, (str, int)) and not isinstance(value, bool) and str(value).strip():
        return str(value)
    return None


def _summary(body: bytes) -> str:
    """One line on a body that is no error body of the services: a proxy's page, or nothing."""
    if not body.strip():
        return "the answer has no body"
    page = body[:4096].decode("utf-8", "replace")
    title = re.search(r"<title[^>]*>([^<]{1,200})", page, re.IGNORECASE)
    if title:
        return f"an HTML page titled {' '.join(title[1].split())!r}, perhaps from a proxy"
    if page.lstrip()[:1] == "<":
        return "an HTML page, perhaps from a proxy"
    return " ".join(page.split())[:200] or "the answer holds nothing but white space"
