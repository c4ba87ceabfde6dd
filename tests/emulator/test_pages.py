"""Lists: pages, order and filters."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sinchkit.emulator import Emulator, ManualClock

from .conftest import client_of
from .test_batches import as_written, send


def listed(api: httpx.Client, **query: object) -> dict[str, Any]:
    response = api.get("/batches", params={name: str(value) for name, value in query.items()})
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()
    return answer


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/batches", "batches"),
        ("/groups", "groups"),
        ("/inbounds", "inbounds"),
        ("/delivery_reports", "delivery_reports"),
    ],
)
def test_a_page_tells_how_many_items_it_has_not_how_many_were_asked_for(
    api: httpx.Client, emulator: Emulator, path: str, name: str
) -> None:
    for number in range(3):
        send(api, to=[f"4670123456{number}"])
        api.post("/groups", json={})
        emulator.sms.receive_inbound(from_="46701234567", to="54321", body="x")
    pages = [api.get(path, params={"page": page, "page_size": 2}).json() for page in range(3)]
    assert [(page["count"], page["page"], page["page_size"]) for page in pages] == [(3, 0, 2), (3, 1, 1), (3, 2, 0)]
    assert [len(page[name]) for page in pages] == [2, 1, 0]


def test_an_empty_list_is_a_page_of_nothing(api: httpx.Client) -> None:
    assert listed(api) == {"count": 0, "page": 0, "page_size": 0, "batches": []}


def test_thirty_items_make_a_page_unless_asked_and_a_hundred_at_most(api: httpx.Client) -> None:
    for _ in range(101):
        send(api)
    assert [listed(api)["page_size"], listed(api, page=3)["page_size"]] == [30, 11]
    assert [listed(api, page_size=100)["page_size"], listed(api, page=1, page_size=100)["page_size"]] == [100, 1]


@settings(max_examples=25, deadline=None)
@given(page_size=st.integers(1, 100), total=st.integers(0, 12))
def test_pages_put_together_are_the_whole_list_in_reverse_order(
    shared_emulator: Emulator, page_size: int, total: int
) -> None:
    shared_emulator.reset()
    with client_of(shared_emulator) as api:
        sent = [send(api)["id"] for _ in range(total)]
        collected: list[str] = []
        page = 0
        while items := listed(api, page=page, page_size=page_size)["batches"]:
            collected += [batch["id"] for batch in items]
            page += 1
    assert collected == sent[::-1]


@pytest.mark.parametrize("path", ["/batches", "/groups", "/inbounds", "/delivery_reports"])
@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"page": "-1"}, "syntax_constraint_violation"),
        ({"page": "one"}, "syntax_invalid_parameter_format"),
        ({"page": "1.0"}, "syntax_invalid_parameter_format"),
        ({"page": "9" * 5000}, "syntax_invalid_parameter_format"),
        ({"page_size": "0"}, "syntax_constraint_violation"),
        ({"page_size": "101"}, "syntax_constraint_violation"),
        ({"page_size": "ten"}, "syntax_invalid_parameter_format"),
    ],
)
def test_what_is_no_page_is_refused(api: httpx.Client, path: str, query: dict[str, str], code: str) -> None:
    response = api.get(path, params=query)
    assert (response.status_code, response.json()["code"]) == (400, code)


def test_a_page_beyond_all_is_empty(api: httpx.Client) -> None:
    send(api)
    assert listed(api, page=10**17)["batches"] == []


def test_batches_are_filtered_by_sender_and_reference(api: httpx.Client) -> None:
    senders = {"+46701112233": "one", "12345": "two", "Sinch": "one"}
    ids = {
        sender: send(api, client_reference=reference, **{"from": sender})["id"] for sender, reference in senders.items()
    }

    def found(**query: str) -> set[str]:
        return {
            sender for sender, id_ in ids.items() for batch in listed(api, **query)["batches"] if batch["id"] == id_
        }

    assert found(**{"from": "0046701112233"}) == {"+46701112233"}
    assert found(**{"from": "Sinch, 12345"}) == {"Sinch", "12345"}
    assert found(client_reference="one") == {"+46701112233", "Sinch"}
    assert found(**{"from": "12345", "client_reference": "one"}) == set()
    assert found() == set(senders)


def test_repeated_parameters_count_like_comma_joined_ones(api: httpx.Client) -> None:
    for sender in ("111", "222", "333"):
        send(api, **{"from": sender})
    found = api.get("/batches", params=[("from", "111"), ("from", "333")]).json()["batches"]
    assert [batch["from"] for batch in found] == ["333", "111"]


def test_only_the_last_24_hours_are_listed_unless_asked(api: httpx.Client, clock: ManualClock) -> None:
    start = clock.now()
    first = send(api)["id"]
    clock.advance(3600)
    second = send(api)["id"]

    def found(**query: str) -> list[str]:
        return [batch["id"] for batch in listed(api, **query)["batches"]]

    clock.advance(82800)
    assert found() == [second, first]
    clock.advance(1)
    assert found() == [second]
    assert found(start_date=as_written(start)) == [second, first]
    assert found(start_date=as_written(start), end_date=as_written(start + timedelta(hours=1))) == [first]
    assert found(start_date=start.date().isoformat()) == [second, first]


@pytest.mark.parametrize("name", ["start_date", "end_date"])
@pytest.mark.parametrize("value", ["yesterday", "Now-24", "2030-13-01", "0001-01-01T00:00:00+23:00"])
def test_what_is_no_time_is_refused(api: httpx.Client, name: str, value: str) -> None:
    for path in ("/batches", "/inbounds", "/delivery_reports"):
        response = api.get(path, params={name: value})
        assert (response.status_code, response.json()["code"]) == (400, "syntax_invalid_parameter_format")
