"""Refusals, and how they are written as HTTP answers."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

_LONGEST_QUOTE = 60


class RefusedError(Exception):
    """A request that the service understands well enough to say why it refuses: HTTP 400 or 403 with code and text."""

    def __init__(self, status: int, code: str, text: str) -> None:
        super().__init__(text)
        self.status = status
        self.code = code
        self.text = text


def invalid_json(why: str) -> RefusedError:
    """The body is not a JSON object."""
    return RefusedError(400, "syntax_invalid_json", why)


def invalid_format(parameter: str, value: object, wanted: str) -> RefusedError:
    """A parameter is not what it should be: of another type, or written in another way."""
    return RefusedError(
        400,
        "syntax_invalid_parameter_format",
        f"Parameter '{parameter}' must be {wanted}, not {quoted(value)}.",
    )


def constraint_violation(text: str) -> RefusedError:
    """Every parameter is well-formed, but a limit or a rule between them is broken."""
    return RefusedError(400, "syntax_constraint_violation", text)


def forbidden(code: str, text: str) -> RefusedError:
    """The request is right in itself, but the state of things does not allow it."""
    return RefusedError(403, code, text)


def not_found() -> HTTPException:
    """There is nothing under this path or id."""
    return HTTPException(404)


def quoted(value: object) -> str:
    """A value as it is shown in an error's text: short."""
    shown = repr(value)
    return shown if len(shown) <= _LONGEST_QUOTE else shown[: _LONGEST_QUOTE - 3] + "..."


async def answer_refusal(_request: Request, refusal: Exception) -> Response:
    """Write a refusal as `{code, text}`."""
    assert isinstance(refusal, RefusedError)
    return JSONResponse({"code": refusal.code, "text": refusal.text}, status_code=refusal.status)


async def answer_without_body(_request: Request, error: Exception) -> Response:
    """Write any other error as the bare status: the service promises a body for 400 and 403 only."""
    assert isinstance(error, HTTPException)
    return Response(status_code=error.status_code, headers=error.headers)
