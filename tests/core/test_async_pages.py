"""Lists as pages, asynchronous."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest

from sinchkit_core import AsyncExecutor, AsyncPage, AsyncPages, NotFoundError, Settings, ValidationError
from sinchkit_core.auth import BearerAuth
from sinchkit_core.connections import AsyncHttpxConnection
from sinchkit_sms import AsyncSms
from sinchkit_sms.models import Batch, BatchPage
from tests.core.calling import AT_ONCE, PLAN
from tests.core.listing import Listing, asked_pages, ids
from tests.core.scripted_server import ScriptedServer, reply


@pytest.fixture
async def sms(server: ScriptedServer) -> AsyncIterator[AsyncSms]:
    settings = Settings(server.base_url, {"service_plan_id": PLAN}, retries=AT_ONCE)
    async with httpx.AsyncClient(verify=False, trust_env=False) as client:
        yield AsyncSms(AsyncExecutor(settings, lambda: AsyncHttpxConnection(client, BearerAuth("t"))))


def names(page: AsyncPage[Batch, BatchPage]) -> list[str]:
    return [batch.id for batch in page.items]


async def test_every_item_comes_with_async_for(sms: AsyncSms, server: ScriptedServer) -> None:
    Listing(5).serve(server)
    assert [batch.id async for batch in sms.batches.list(page_size=2)] == ids(5)
    assert asked_pages(server) == [0, 1, 2]


async def test_nothing_is_fetched_before_it_is_awaited(sms: AsyncSms, server: ScriptedServer) -> None:
    Listing(3).serve(server)
    pages = sms.batches.list(page_size=2)
    assert isinstance(pages, AsyncPages)
    assert repr(pages) == "AsyncPages(not fetched)"
    assert server.received == []
    for early in ("items", "result", "has_next"):
        with pytest.raises(RuntimeError, match=r"await the list.*async for"):
            getattr(pages, early)
    with pytest.raises(RuntimeError, match="await the list"):
        await pages.next()
    assert server.received == []


async def test_a_blocking_walk_is_refused(sms: AsyncSms) -> None:
    pages: Any = sms.batches.list()
    with pytest.raises(TypeError):
        iter(pages)


async def test_awaiting_fetches_the_first_page(sms: AsyncSms, server: ScriptedServer) -> None:
    Listing(5).serve(server)
    pages = await sms.batches.list(page_size=2)
    assert asked_pages(server) == [0]
    assert names(pages) == ids(2)
    assert pages.result.count == 5
    assert pages.has_next is True
    assert repr(pages).startswith("AsyncPages(result=BatchPage(page=0, count=5, page_size=2, batches=[TextBatch(")
    assert repr(pages).endswith("has_next=True)")
    assert (await pages) is pages
    assert asked_pages(server) == [0]


async def test_pages_follow_each_other(sms: AsyncSms, server: ScriptedServer) -> None:
    Listing(5).serve(server)
    first = await sms.batches.list(page_size=2)
    second = await first.next()
    third = await second.next()
    assert [names(page) for page in (first, second, third)] == [ids(2), ids(4, 2), ids(5, 4)]
    assert [page.has_next for page in (first, second, third)] == [True, True, False]
    assert repr(third).startswith("AsyncPage(result=BatchPage(page=2")
    with pytest.raises(LookupError, match="has_next"):
        await third.next()
    assert asked_pages(server) == [0, 1, 2]


@pytest.mark.parametrize("walk", [lambda pages: pages.pages(), lambda pages: pages.auto_paging_iter()])
@pytest.mark.parametrize("awaited", [True, False])
async def test_pages_can_be_walked(
    walk: Callable[[Any], AsyncIterator[AsyncPage[Batch, BatchPage]]],
    awaited: bool,
    sms: AsyncSms,
    server: ScriptedServer,
) -> None:
    Listing(5).serve(server)
    pages = sms.batches.list(page_size=2)
    if awaited:
        await pages
    assert [names(page) async for page in walk(pages)] == [ids(2), ids(4, 2), ids(5, 4)]
    assert asked_pages(server) == [0, 1, 2]


async def test_walking_again_begins_at_the_first_page(sms: AsyncSms, server: ScriptedServer) -> None:
    Listing(3).serve(server)
    pages = sms.batches.list(page_size=2)
    for _ in range(2):
        assert [batch.id async for batch in pages] == ids(3)
    assert asked_pages(server) == [0, 1, 1]


async def test_walking_fetches_only_what_is_reached(sms: AsyncSms, server: ScriptedServer) -> None:
    Listing(9).serve(server)
    items = aiter(sms.batches.list(page_size=2))
    assert [(await anext(items)).id for _ in range(2)] == ids(2)
    assert asked_pages(server) == [0]
    await anext(items)
    assert asked_pages(server) == [0, 1]
    await items.aclose()  # type: ignore[attr-defined]


async def test_a_failed_first_page_can_be_fetched_again(sms: AsyncSms, server: ScriptedServer) -> None:
    server.answers(reply(404))
    pages = sms.batches.list()
    with pytest.raises(NotFoundError):
        await pages
    Listing(1).serve(server)
    assert names(await pages) == ids(1)


async def test_limits_are_told_when_it_is_awaited_and_arguments_at_once(sms: AsyncSms, server: ScriptedServer) -> None:
    pages = sms.batches.list(page_size=101)
    with pytest.raises(ValidationError):
        await pages
    with pytest.raises(ValidationError):
        sms.batches.list(start_date="tomorrow")
    assert server.received == []


async def test_walks_can_run_side_by_side(sms: AsyncSms, server: ScriptedServer) -> None:
    Listing(7).serve(server)

    async def walk() -> list[str]:
        return [batch.id async for batch in sms.batches.list(page_size=2)]

    assert await asyncio.gather(*[walk() for _ in range(5)]) == [ids(7)] * 5
