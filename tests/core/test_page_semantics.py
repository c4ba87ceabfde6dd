"""Where lists end: the service's page numbers, counts and sizes, in both modes."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sinchkit_core import ConflictError, DecodeError, NotFoundError, ServerError
from tests.core.calling import Caller
from tests.core.listing import Listing, asked_pages, ids
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import BATCH, GROUP, INBOUND, RECIPIENT_REPORT, page_of


def walk(call: Caller, limit: int = 1000, **arguments: Any) -> list[str]:
    """The names of all batches of a list, at most `limit` of them."""

    async def in_loop(pages: Any) -> list[str]:
        found: list[str] = []
        async for batch in pages:
            found.append(batch.id)
            assert len(found) <= limit, "this walk does not end"
        return found

    def blocking(pages: Any) -> list[str]:
        found: list[str] = []
        for batch in pages:
            found.append(batch.id)
            assert len(found) <= limit, "this walk does not end"
        return found

    walker = blocking if call.mode == "sync" else in_loop
    found: list[str] = call(lambda sms: walker(sms.batches.list(**arguments)))
    return found


def test_three_items_over_pages_of_two_and_one(call: Caller, server: ScriptedServer) -> None:
    Listing(3).serve(server)
    assert walk(call, page_size=2) == ids(3)
    assert asked_pages(server) == [0, 1]
    assert [received.query for received in server.received] == [{"page_size": "2"}, {"page_size": "2", "page": "1"}]


def test_without_a_size_the_items_seen_tell_the_end(call: Caller, server: ScriptedServer) -> None:
    Listing(3, default_size=2).serve(server)
    assert walk(call) == ids(3)
    assert asked_pages(server) == [0, 1]


@pytest.mark.parametrize("arguments", [{}, {"page_size": 2}])
def test_full_pages_need_no_further_request(arguments: Any, call: Caller, server: ScriptedServer) -> None:
    Listing(4, default_size=2).serve(server)
    assert walk(call, **arguments) == ids(4)
    assert asked_pages(server) == [0, 1]


@pytest.mark.parametrize("arguments", [{}, {"page_size": 2}, {"page": 0}, {"page": 5, "page_size": 2}])
def test_an_empty_page_ends_the_list(arguments: Any, call: Caller, server: ScriptedServer) -> None:
    Listing(0, count=lambda _: 7).serve(server)
    assert walk(call, **arguments) == []
    assert len(server.received) == 1


@pytest.mark.parametrize("arguments", [{}, {"page_size": 2}])
def test_an_empty_page_ends_a_list_that_promised_more(arguments: Any, call: Caller, server: ScriptedServer) -> None:
    Listing(3, default_size=2, count=lambda _: 100).serve(server)
    assert walk(call, **arguments) == ids(3)
    assert asked_pages(server) == [0, 1, 2]


@pytest.mark.parametrize("arguments", [{}, {"page_size": 2}])
def test_a_walk_can_start_later(arguments: Any, call: Caller, server: ScriptedServer) -> None:
    Listing(5, default_size=2).serve(server)
    assert walk(call, page=1, **arguments) == ids(5, start=2)
    assert asked_pages(server)[:2] == [1, 2]
    assert len(server.received) <= 3


@pytest.mark.parametrize("arguments", [{}, {"page_size": 2}, {"page": 1}])
def test_a_service_that_repeats_a_page_does_not_hold_us_forever(
    arguments: Any, call: Caller, server: ScriptedServer
) -> None:
    Listing(6, default_size=2, page=lambda _: 0).serve(server)
    assert len(walk(call, limit=20, **arguments)) <= 10
    assert len(server.received) <= 5


def test_a_total_that_shrinks_ends_the_list(call: Caller, server: ScriptedServer) -> None:
    Listing(6, count=lambda page: 6 - 3 * page).serve(server)
    assert walk(call, page_size=2) == ids(4)
    assert asked_pages(server) == [0, 1]


def test_a_total_that_grows_is_followed(call: Caller, server: ScriptedServer) -> None:
    Listing(6, count=lambda page: 3 + 3 * page).serve(server)
    assert walk(call, page_size=2) == ids(6)


def test_other_arguments_go_with_every_page(call: Caller, server: ScriptedServer) -> None:
    Listing(3).serve(server)
    walk(call, page_size=2, from_=["1", "2"], start_date="2026-03-01T00:00:00Z", client_reference="r&s")
    first, second = (received.query for received in server.received)
    assert second == {**first, "page": "1"}
    assert first["from"] == "1,2"


@given(total=st.integers(0, 9), size=st.integers(1, 4), given_size=st.booleans(), start=st.none() | st.integers(0, 3))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_item_comes_once_and_in_order(
    total: int, size: int, given_size: bool, start: int | None, server: ScriptedServer
) -> None:
    Listing(total, default_size=size).serve(server)
    server.received.clear()
    arguments = {"page_size": size} if given_size else {}
    found = walk(Caller("sync", server.base_url), limit=20, page=start, **arguments)
    assert found == ids(total, start=min(total, size * (start or 0)))
    assert len(server.received) <= total // size + 2


@pytest.mark.parametrize(
    ("operate", "field", "item"),
    [
        (lambda sms: sms.batches.list(), "batches", BATCH),
        (lambda sms: sms.groups.list(), "groups", GROUP),
        (lambda sms: sms.inbounds.list(), "inbounds", INBOUND),
        (lambda sms: sms.delivery_reports.list(), "delivery_reports", RECIPIENT_REPORT),
    ],
    ids=["batches", "groups", "inbounds", "delivery_reports"],
)
def test_every_list_comes_in_pages(operate: Any, field: str, item: Any, call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(200, page_of(field, item, item, count=2)))
    pages = call(operate)
    assert [one.to_dict() for one in pages.items] == [item, item]
    assert pages.has_next is False
    assert getattr(pages.result, field) == pages.items


@pytest.mark.parametrize(
    ("action", "error"),
    [
        (reply(404), NotFoundError),
        (reply(409), ConflictError),
        (reply(500), ServerError),
        (reply(200, []), DecodeError),
        (reply(200, {"count": 9, "page": 1, "page_size": 1}), DecodeError),
        (reply(200, {"count": 9, "page": 1, "page_size": 1, "batches": None}), DecodeError),
    ],
)
def test_a_page_that_fails_is_an_error_of_the_walk(
    action: Any, error: type[Exception], call: Caller, server: ScriptedServer
) -> None:
    server.answers(reply(200, page_of("batches", BATCH, BATCH, count=9)), action)
    with pytest.raises(error):
        walk(call, page_size=2)
