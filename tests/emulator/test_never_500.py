"""Whatever is sent, the answer is one that the service could give."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sinchkit.emulator import Emulator, ManualClock

from .conformance import document, operations
from .test_batches import BINARY, MEDIA, TEXT

EXPECTED = {200, 201, 202, 400, 403, 404, 405, 413, 415}

leaves = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=30)
    | st.sampled_from(["", "+1", "46701234567", "2030-01-01T00:00:00Z", "mt_text", "mt_binary", "full", "\x00", "${a}"])
    | st.datetimes().map(datetime.isoformat)
)
values = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)


def names_in_document() -> list[str]:
    """Every name of a property or a query parameter."""
    found: set[str] = set()

    def look(node: Any) -> None:
        if isinstance(node, dict):
            found.update(node["properties"] if isinstance(node.get("properties"), dict) else ())
            if node.get("in") == "query":
                found.add(node["name"])
            for inner in node.values():
                look(inner)
        elif isinstance(node, list):
            for inner in node:
                look(inner)

    look(document())
    return sorted(found)


NAMES = names_in_document()
# A request that is right, with some members overwritten: this gets further than anything made up at random.
bodies = st.builds(
    lambda base, changes: base | changes,
    st.sampled_from(
        [TEXT, BINARY, MEDIA, {}, {"members": ["46701234567"]}, {"recipients": []}, {"to_add": ["46701234567"]}]
    ),
    st.dictionaries(st.sampled_from(NAMES), values, max_size=4),
)
queries = st.dictionaries(
    st.sampled_from(NAMES),
    st.text(max_size=20) | st.sampled_from(["0", "-1", "1e3", "true", "2030-01-01", "a,,b", ",", "400,0"]),
    max_size=3,
)
tried = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@pytest.fixture(scope="module")
def fuzzed() -> Any:
    """An emulator of its own, whose clock never moves: nothing is posted to the URLs that come up."""
    with Emulator(clock=ManualClock(datetime(2030, 1, 1, tzinfo=UTC))) as emulator:
        headers = {"Authorization": "Bearer demo-token"}
        base_url = f"{emulator.base_url}/xms/v1/demo-plan"
        with httpx.Client(base_url=base_url, headers=headers, trust_env=False) as client:
            yield client


def prepared(client: httpx.Client, path: str) -> str:
    """The path below the plan, with ids that exist."""
    below = path.removeprefix("/xms/v1/{service_plan_id}")
    if "{batch_id}" in below:
        later = TEXT | {"send_at": "2900-01-01T00:00:00Z", "feedback_enabled": True}
        below = below.replace("{batch_id}", client.post("/batches", json=later).json()["id"])
    if "{group_id}" in below:
        below = below.replace("{group_id}", client.post("/groups", json={}).json()["id"])
    return below.replace("{recipient_msisdn}", "46701234567")


def check(response: httpx.Response) -> None:
    assert response.status_code in EXPECTED, response.text
    if response.status_code in (400, 403):
        assert response.json().keys() == {"code", "text"}
    elif response.status_code >= 400:
        assert response.content == b""


@pytest.mark.parametrize("operation", [key for key in operations() if key[0] in ("post", "put")], ids=" ".join)
@tried
@given(body=bodies, query=queries)
def test_of_any_object(fuzzed: httpx.Client, operation: tuple[str, str], body: dict[str, Any], query: Any) -> None:
    method, path = operation
    content = json.dumps(body)
    headers = {"Content-Type": "application/json"}
    check(fuzzed.request(method, prepared(fuzzed, path), content=content, params=query, headers=headers))


@tried
@given(
    operation=st.sampled_from([key for key in operations() if key[0] in ("post", "put")]),
    content=st.binary(max_size=60) | values.map(lambda value: json.dumps(value).encode()),
)
def test_of_any_bytes(fuzzed: httpx.Client, operation: tuple[str, str], content: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    check(fuzzed.request(operation[0], prepared(fuzzed, operation[1]), content=content, headers=headers))


@tried
@given(operation=st.sampled_from([key for key in operations() if key[0] == "get"]), query=queries)
def test_of_any_query(fuzzed: httpx.Client, operation: tuple[str, str], query: dict[str, str]) -> None:
    check(fuzzed.get(prepared(fuzzed, operation[1]), params=query))


@tried
@given(
    method=st.sampled_from(["GET", "POST", "PUT", "DELETE", "PATCH"]),
    segments=st.lists(st.text(min_size=1, max_size=12), max_size=4),
)
def test_of_any_path(fuzzed: httpx.Client, method: str, segments: list[str]) -> None:
    path = "/" + "/".join(
        "".join(f"%{byte:02X}" for byte in segment.encode("utf-8", "replace")) for segment in segments
    )
    check(fuzzed.request(method, path))


def test_unfinished_percent_escapes_are_just_paths(fuzzed: httpx.Client) -> None:
    for path in ("/batches/%", "/batches/%ff", "/groups/%00", "/batches/%2e%2e/groups"):
        assert fuzzed.get(path).status_code == 404
