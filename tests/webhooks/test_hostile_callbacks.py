"""Whatever comes in, it is an event, a `SignatureError` or a `DecodeError`."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sinchkit import DecodeError, SignatureError
from sinchkit.webhooks import ConversationWebhooks, SmsWebhooks, VoiceWebhooks
from tests.webhooks.event_payloads import EVENT_PAYLOADS, EventPayload
from tests.webhooks.vectors import VECTORS, VOICE, Vector

REPEATABLE: Final = settings(deadline=None, derandomize=True)
WEBHOOKS: dict[str, Any] = {"sms": SmsWebhooks(), "conversation": ConversationWebhooks(), "voice": VoiceWebhooks()}

TEXT = st.text(max_size=40) | st.text("0123456789TZ:+-., =/abAB\0\n\u0661\ud800", max_size=60)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT | st.sampled_from(["1e999", 10**400]),
    lambda part: st.lists(part, max_size=4) | st.dictionaries(TEXT, part, max_size=4),
    max_leaves=12,
)
HEADER_VALUES = TEXT | st.binary(max_size=40) | st.lists(TEXT | st.binary(max_size=8), max_size=3) | JSON
HEADER_NAMES = st.sampled_from([name for vector in VECTORS.values() for name in vector.headers]).flatmap(
    lambda name: st.sampled_from([name, name.upper(), name.encode(), f" {name}"])
)
HEADERS = (
    st.dictionaries(HEADER_NAMES | TEXT, HEADER_VALUES, max_size=6)
    | st.lists(st.tuples(HEADER_NAMES | TEXT, HEADER_VALUES), max_size=6)
    | JSON
    | st.lists(JSON, max_size=3)
    | st.binary(max_size=20)
)
ANY_VECTOR = st.sampled_from(list(VECTORS.values()))
BODIES = st.binary(max_size=200) | st.text(max_size=200) | JSON.map(json.dumps)


def spliced(body: bytes, cut: tuple[int, int], put: bytes) -> bytes:
    """`body` with a part of it replaced."""
    start, end = sorted(place % (len(body) + 1) for place in cut)
    return body[:start] + put + body[end:]


@REPEATABLE
@given(vector=ANY_VECTOR, cut=st.tuples(st.integers(0), st.integers(0)), put=st.binary(max_size=8))
def test_an_altered_body_never_passes(vector: Vector, cut: tuple[int, int], put: bytes) -> None:
    body = spliced(vector.body, cut, put)
    if body == vector.body:
        assert vector.parse(body=body)
        return
    with pytest.raises(SignatureError) as caught:
        vector.parse(body=body)
    assert caught.value.reason == "mismatch"


@REPEATABLE
@given(vector=ANY_VECTOR, name=st.data(), value=HEADER_VALUES)
def test_an_altered_header_never_passes(vector: Vector, name: st.DataObject, value: Any) -> None:
    changed = name.draw(st.sampled_from(sorted(set(vector.headers) - {"content-type"})))
    with pytest.raises(SignatureError):
        vector.parse(headers=vector.with_header(changed, value))


@REPEATABLE
@given(vector=ANY_VECTOR, name=st.data(), cut=st.tuples(st.integers(0), st.integers(0)), put=TEXT)
def test_a_header_altered_within_never_passes(
    vector: Vector, name: st.DataObject, cut: tuple[int, int], put: str
) -> None:
    # But for a change that means the same: the case of a name, another spelling of a signature, spaces around it.
    changed = name.draw(st.sampled_from(sorted(set(vector.headers) - {"content-type", vector.signature})))
    value = spliced(vector.headers[changed].encode(), cut, put.encode("utf-8", "replace")).decode("utf-8", "replace")
    meant = {part.strip().lower() for part in value.split(",")} - {""}
    if meant == {vector.headers[changed].lower()}:
        return
    with pytest.raises(SignatureError):
        vector.parse(headers=vector.with_header(changed, value))


@REPEATABLE
@given(vector=ANY_VECTOR, body=BODIES, headers=HEADERS, path=TEXT, method=TEXT)
def test_any_headers_of_any_shape_are_refused(vector: Vector, body: Any, headers: Any, path: str, method: str) -> None:
    where = {"path": path, "method": method} if vector is VOICE else {}
    webhooks = vector.make(tolerance=float("inf"))
    for use in (webhooks.parse, webhooks.verify):
        with pytest.raises((SignatureError, DecodeError)):
            use(body, headers, **where)


@REPEATABLE
@given(path=TEXT, method=TEXT)
def test_another_path_or_method_never_passes(path: str, method: str) -> None:
    for where in ({"path": path}, {"method": method}):
        with pytest.raises(SignatureError):
            VOICE.parse(**where)


@settings(REPEATABLE, max_examples=200)
@given(api=st.sampled_from(list(WEBHOOKS)), body=BODIES | JSON)
def test_any_body_is_read_or_refused(api: str, body: Any) -> None:
    with contextlib.suppress(DecodeError):
        assert WEBHOOKS[api].parse_unverified(body)


def places(part: Any) -> Iterator[tuple[Any, Any]]:
    """Every part of a JSON value, as what holds it and where."""
    items = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for key, item in list(items):
        yield part, key
        yield from places(item)


Change = Callable[[Any, Any, Any], None]


def replace(holder: Any, key: Any, value: Any) -> None:
    holder[key] = value


def remove(holder: Any, key: Any, _value: Any) -> None:
    del holder[key]


def add(holder: Any, key: Any, value: Any) -> None:
    if isinstance(holder, dict):
        holder[f"{key}+"] = value
    else:
        holder.append(value)


@settings(REPEATABLE, max_examples=400)
@given(
    payload=st.sampled_from(EVENT_PAYLOADS),
    place=st.integers(0),
    value=JSON,
    change=st.sampled_from([replace, remove, add]),
)
def test_an_event_with_anything_in_any_place_is_read_or_refused(
    payload: EventPayload, place: int, value: Any, change: Change
) -> None:
    data = json.loads(payload.body)
    found = list(places(data))
    change(*found[place % len(found)], value)
    with contextlib.suppress(DecodeError):
        assert repr(WEBHOOKS[payload.api].parse_unverified(json.dumps(data)))
