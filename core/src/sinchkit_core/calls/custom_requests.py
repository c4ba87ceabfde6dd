"""Requests for operations that no generated package has yet."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from ..errors import ValidationError
from ..kinds import ANYTHING
from .operations import Argument, Operation, Repeat
from .requests import Request

QueryValue: TypeAlias = str | int | float | bool | Sequence[str | int | float | bool]

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
_PATH = re.compile(r"/[!-~]*")
_SAFE = ("GET", "HEAD")


def custom_request(
    method: str,
    path: str,
    *,
    query: Mapping[str, QueryValue | None] | None = None,
    body: Mapping[str, Any] | None = None,
    repeat: Repeat | None = None,
    server: str | None = None,
) -> Request[None]:
    """A request by method and path, as a value.

    Args:
        method: GET, HEAD, POST, PUT, PATCH or DELETE.
        path: From the first slash on, percent-encoded. Parameters in braces that the client knows are filled in.
        query: Query parameters; lists are joined by commas, `None` is left out.
        body: The JSON object to send.
        repeat: What may happen after an ambiguous failure; unless given, ``safe`` for GET and HEAD, else ``never``.
        server: Label of the host, where that is not the API's own.

    Raises:
        ValidationError: The method is another one, or the path is none.
    """
    method = method.upper()
    if method not in _METHODS:
        raise ValidationError(f"must be one of {', '.join(_METHODS)}", "method")
    if not _PATH.fullmatch(path) or path.startswith("//") or set(path) & set("?#\\"):
        raise ValidationError("must begin with one slash, be percent-encoded, and hold no query", "path")
    if any(segment in {".", ".."} for segment in path.split("/")):
        raise ValidationError("must not hold the segments . and ..", "path")
    if body is not None and method in _SAFE:
        raise ValidationError(f"a {method} request has no body; give query", "body")
    # The places in front of the names tell apart what has the same name in query and body.
    values: dict[str, object] = {f"query.{name}": _query_value(value) for name, value in (query or {}).items()}
    values |= {f"body.{name}": value for name, value in (body or {}).items()}
    arguments = [_argument(name) for name in values]
    if body is not None:
        arguments.append(_argument("body."))  # never given: an empty object is a body, too
    operation = Operation[None](
        "request",
        method,
        path,
        arguments=tuple(arguments),
        repeat=repeat or ("safe" if method in _SAFE else "never"),
        server=server,
    )
    return operation.request(**values)


def _argument(name: str) -> Argument:
    place, _, wire = name.partition(".")
    return Argument(name, wire, "query" if place == "query" else "body", ANYTHING, nullable=True)


def _query_value(value: QueryValue | None) -> object:
    return value if value is None or isinstance(value, (str, int, float)) else list(value)
