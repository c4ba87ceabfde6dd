"""Reading a request's body as a JSON object, whatever is sent."""

from __future__ import annotations

import json
import math
import re
from typing import cast

from starlette.exceptions import HTTPException
from starlette.requests import Request

from sinchkit.emulator.answers import invalid_json
from sinchkit.emulator.json_types import JsonObject, JsonValue

LARGEST_BODY = 1024 * 1024
# A larger body is still read to its end up to here: a client that is cut off while sending may not see the answer.
_LARGEST_DISCARDED = 16 * LARGEST_BODY
_ESCAPED_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


async def read_object(request: Request) -> JsonObject:
    """Read the request's body.

    Returns:
        The object; finite numbers and encodable strings only.

    Raises:
        HTTPException: 415 if the content type is not application/json, 413 over 1 MiB.
        RefusedError: 400, the body is not JSON, or no JSON object.
    """
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/json":
        raise HTTPException(415)
    value = _parse(await read_limited(request))
    if not isinstance(value, dict):
        raise invalid_json("The request's body must be a JSON object.")
    return value


async def read_limited(request: Request) -> bytes:
    """Read the request's body.

    Raises:
        HTTPException: 413, it is over 1 MiB.
    """
    received = 0
    chunks: list[bytes] = []
    async for chunk in request.stream():
        received += len(chunk)
        if received > _LARGEST_DISCARDED:
            break
        if received <= LARGEST_BODY:
            chunks.append(chunk)
    if received > LARGEST_BODY:
        raise HTTPException(413)
    return b"".join(chunks)


def _parse(content: bytes) -> JsonValue:
    try:
        value = cast(JsonValue, json.loads(content.decode(), parse_constant=_refuse_constant, parse_float=_finite))
        if _ESCAPED_SURROGATE.search(content):
            # JSON can write half a surrogate pair, which no answer could repeat.
            json.dumps(value, ensure_ascii=False).encode()
    except ValueError as error:
        raise invalid_json(f"The request's body is not valid JSON: {error}.") from None
    except RecursionError:
        raise invalid_json("The request's body is nested too deeply.") from None
    return value


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is not a JSON number")


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError("a number is too large")
    return number
