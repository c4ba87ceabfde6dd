"""Lists as pages, blocking."""

from collections.abc import Callable, Iterator

import httpx
import pytest

from sinchkit_core import Executor, Page, Pages, Settings, ValidationError
from sinchkit_core.auth import BearerAuth
from sinchkit_core.connections import HttpxConnection
from sinchkit_sms import Sms
from sinchkit_sms.models import Batch, BatchPage
from sinchkit_sms.requests import batches, groups
from tests.core.calling import AT_ONCE, PLAN
from tests.core.listing import Listing, asked_pages, ids
from tests.core.scripted_server import ScriptedServer


@pytest.fixture
def sms(server: ScriptedServer) -> Iterator[Sms]:
    settings = Settings(server.base_url, {"service_plan_id": PLAN}, retries=AT_ONCE)
    with httpx.Client(verify=False, trust_env=False) as client:
        yield Sms(Executor(settings, lambda: HttpxConnection(client, BearerAuth("t"))))


def names(page: Page[Batch, BatchPage]) -> list[str]:
    return [batch.id for batch in page.items]


def test_the_first_page_is_there_at_once(sms: Sms, server: ScriptedServer) -> None:
    Listing(5).serve(server)
    pages = sms.batches.list(page_size=2)
    assert asked_pages(server) == [0]
    assert names(pages) == ids(2)
    assert isinstance(pages.items[0], Batch)
    assert isinstance(pages.result, BatchPage)
    assert (pages.result.count, pages.result.page, pages.result.page_size) == (5, 0, 2)
    assert pages.has_next is True
    assert asked_pages(server) == [0]


def test_pages_follow_each_other(sms: Sms, server: ScriptedServer) -> None:
    Listing(5).serve(server)
    first = sms.batches.list(page_size=2)
    second = first.next()
    third = second.next()
    assert [names(page) for page in (first, second, third)] == [ids(2), ids(4, 2), ids(5, 4)]
    assert [page.has_next for page in (first, second, third)] == [True, True, False]
    assert third.result.page == 2
    with pytest.raises(LookupError, match="has_next"):
        third.next()
    assert asked_pages(server) == [0, 1, 2]


@pytest.mark.parametrize("walk", [lambda pages: pages.pages(), lambda pages: pages.auto_paging_iter()])
def test_pages_can_be_walked(
    walk: Callable[[Pages[Batch, BatchPage]], Iterator[Page[Batch, BatchPage]]], sms: Sms, server: ScriptedServer
) -> None:
    Listing(5).serve(server)
    assert [names(page) for page in walk(sms.batches.list(page_size=2))] == [ids(2), ids(4, 2), ids(5, 4)]


def test_walking_fetches_only_what_is_reached(sms: Sms, server: ScriptedServer) -> None:
    Listing(9).serve(server)
    items = iter(sms.batches.list(page_size=2))
    assert [next(items).id for _ in range(2)] == ids(2)
    assert asked_pages(server) == [0]
    next(items)
    assert asked_pages(server) == [0, 1]


def test_walking_again_begins_at_the_first_page(sms: Sms, server: ScriptedServer) -> None:
    Listing(3).serve(server)
    pages = sms.batches.list(page_size=2)
    for _ in range(2):
        assert [batch.id for batch in pages] == ids(3)
    assert asked_pages(server) == [0, 1, 1]


def test_repr_shows_the_first_page(sms: Sms, server: ScriptedServer) -> None:
    Listing(3).serve(server)
    pages = sms.batches.list(page_size=2)
    assert repr(pages).startswith("Pages(result=BatchPage(page=0, count=3, page_size=2, batches=[TextBatch(")
    assert repr(pages).endswith("has_next=True)")
    assert "b1" in repr(pages)
    assert repr(pages.next()).startswith("Page(result=BatchPage(page=1")


def test_an_empty_list_has_one_empty_page(sms: Sms, server: ScriptedServer) -> None:
    Listing(0).serve(server)
    pages = sms.batches.list()
    assert pages.items == []
    assert pages.has_next is False
    assert len(list(pages.pages())) == 1


def test_pages_can_be_made_from_a_request(server: ScriptedServer) -> None:
    Listing(3).serve(server)
    settings = Settings(server.base_url, {"service_plan_id": PLAN})
    with httpx.Client(verify=False, trust_env=False) as client:
        executor = Executor(settings, lambda: HttpxConnection(client, BearerAuth("t")))
        pages: Pages[Batch, BatchPage] = Pages(executor, batches.list(page_size=2))
        assert [batch.id for batch in pages] == ids(3)
        server.received.clear()
        with pytest.raises(TypeError, match="pages"):
            Pages(executor, batches.send(to=["1"], body="b"))
    assert server.received == []


def test_executing_a_list_request_gives_one_page(sms: Sms, server: ScriptedServer) -> None:
    Listing(3).serve(server)
    page = sms.execute(batches.list(page_size=2))
    assert isinstance(page, BatchPage)
    assert [batch.id for batch in page.batches or ()] == ids(2)


def test_limits_hold_for_lists_as_well(sms: Sms, server: ScriptedServer) -> None:
    with pytest.raises(ValidationError):
        sms.execute(groups.list(page_size=101))
    with pytest.raises(ValidationError):
        sms.groups.list(page_size=101)
    assert server.received == []
