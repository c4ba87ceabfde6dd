"""Reading the body of a callback: raw bytes within limits, then a JSON object."""

from __future__ import annotations

import json
from typing import Any, Final, NoReturn, TypeAlias, cast

from sinchkit_core.errors import DecodeError

Body: TypeAlias = bytes | bytearray | memoryview | str
"""A body as received. Text stands for its UTF-8; JSON that was read and written again has another signature."""

LARGEST_BODY: Final = 4 * 1024 * 1024
"""Bytes of a body that are taken by default: the full report of a batch to 100,000 recipients fits."""

# Callbacks nest some ten levels deep, and what users put into them is theirs to keep shallow.
_DEEPEST: Final = 100


def raw_body(body: Body, limit: int, model: str) -> bytes:
    """The bytes of `body`.

    Args:
        body: The body as received.
        limit: How many bytes it may have.
        model: What the body should be, for errors.

    Raises:
        DecodeError: It is not a raw body, or too large.
    """
    content = _as_bytes(body, model)
    if len(content) > limit:
        raise DecodeError(
            model, f"the body has {len(content)} bytes, and no more than {limit} are taken (max_body_bytes)"
        )
    return content


def _as_bytes(body: object, model: str) -> bytes:
    if isinstance(body, str):
        try:
            return body.encode()
        except UnicodeEncodeError:
            raise DecodeError(model, "the body is text that UTF-8 cannot hold; hand over the raw bytes") from None
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", body))
    raise DecodeError(model, f"the body must be the raw bytes as received, not a {type(body).__name__}")


def json_object(content: bytes, model: str) -> dict[str, Any]:
    """The JSON object that `content` holds.

    Args:
        content: The body.
        model: What the body should be, for errors.

    Raises:
        DecodeError: It is not a JSON object in UTF-8, or is nested too deeply.
    """
    try:
        # Decoded here, since json would guess at UTF-16 and UTF-32 as well.
        value: object = json.loads(content.decode(), parse_constant=_refuse_constant)
    except UnicodeDecodeError:
        raise DecodeError(model, "the body is not UTF-8") from None
    except ValueError as problem:
        raise DecodeError(model, f"the body is not JSON: {problem}") from None
    except RecursionError:
        raise _too_deep(model) from None
    if not isinstance(value, dict):
        raise DecodeError(model, "the body is JSON, but no object", value)
    fields = cast("dict[str, Any]", value)
    if _is_deeper_than(_DEEPEST, fields):
        raise _too_deep(model)
    return fields


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON number")


def _too_deep(model: str) -> DecodeError:
    return DecodeError(model, f"the body is nested too deeply, over more than {_DEEPEST} levels")


def _is_deeper_than(limit: int, value: object) -> bool:
    level = [value]
    for _ in range(limit):
        level = [child for item in level for child in _children(item)]
        if not level:
            return False
    return True


def _children(value: object) -> list[object]:
    if isinstance(value, dict):
        return [*cast("dict[str, object]", value).values()]
    return cast("list[object]", value) if isinstance(value, list) else []
