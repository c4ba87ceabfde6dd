"""Closing a client is final, and a client in the wrong place says what to do."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import trio

from sinchkit import AsyncClient, Client, ConfigurationError, ConnectionConfig, SinchError
from tests.core.scripted_server import ScriptedServer, after_release, reply
from tests.core.sms_samples import BATCH
from tests.facade.accounts import PLAN

ACCEPTED = reply(201, BATCH)
TRANSPORTS: list[Any] = ["httpx", "aiohttp"]
MANY = 40


def few(transport: Any) -> ConnectionConfig:
    return ConnectionConfig(max_connections=2, transport=transport)


@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_what_waits_when_a_client_closes_is_refused_as_unprocessed(
    server: ScriptedServer, transport: Any
) -> None:
    server.answers(after_release(ACCEPTED))
    client = AsyncClient(base_url=server.base_url, connection=few(transport), **PLAN)
    sends = [
        asyncio.create_task(client.sms.batches.send(to=["15550100021"], body="Hi", client_reference=f"m{number}"))
        for number in range(MANY)
    ]
    await asyncio.to_thread(server.wait_for_requests, 2)
    await client.close()
    server.released.set()
    outcomes = await asyncio.gather(*sends, return_exceptions=True)
    errors = [outcome for outcome in outcomes if isinstance(outcome, SinchError)]
    assert len(errors) == MANY
    assert sum(error.may_have_been_processed for error in errors) == 2  # which were on their way
    assert len(server.received) == 2
    with pytest.raises(ConfigurationError, match="closed"):
        await client.sms.batches.send(to=["15550100021"], body="Hi")
    assert len(server.received) == 2


def test_what_waits_in_a_thread_when_a_client_closes_is_refused_as_unprocessed(server: ScriptedServer) -> None:
    server.answers(after_release(ACCEPTED))
    client = Client(base_url=server.base_url, connection=few("httpx"), **PLAN)
    begun = threading.Semaphore(0)

    def send() -> Any:
        begun.release()
        try:
            return client.sms.batches.send(to=["15550100021"], body="Hi")
        except SinchError as error:
            return error

    with ThreadPoolExecutor(10) as threads:
        sends = [threads.submit(send) for _ in range(10)]
        for _ in range(10):
            begun.acquire()
        server.wait_for_requests(2)
        client.close()
        server.released.set()
        outcomes = [one.result() for one in sends]
    refused = [outcome for outcome in outcomes if isinstance(outcome, SinchError)]
    assert len(refused) >= 8
    assert sum(not error.may_have_been_processed for error in refused) == 8
    assert len(server.received) == 2


async def test_closing_in_the_midst_of_a_call_does_not_hide_that_it_may_have_been_processed(
    server: ScriptedServer,
) -> None:
    # The first attempt is lost, and for the second one the client is closed.
    server.answers(after_release(reply(200, BATCH)))
    client = AsyncClient(base_url=server.base_url, **PLAN)
    call = asyncio.create_task(client.sms.batches.cancel("b1"))
    await asyncio.to_thread(server.wait_for_requests, 1)
    await client.close()
    server.released.set()
    with pytest.raises(SinchError) as caught:
        await call
    assert caught.value.may_have_been_processed is True


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_another_event_loop(server: ScriptedServer, transport: Any) -> None:
    server.answers(ACCEPTED)
    client = AsyncClient(base_url=server.base_url, connection=ConnectionConfig(transport=transport), **PLAN)

    async def send() -> Any:
        return await client.sms.batches.send(to=["15550100021"], body="Hi")

    with asyncio.Runner() as first, asyncio.Runner() as second:
        first.run(send())
        with pytest.raises(ConfigurationError, match="for each asyncio"):
            second.run(send())
        assert len(server.received) == 1
        first.run(client.close())


def test_closing_in_another_event_loop_says_where_to_close(server: ScriptedServer) -> None:
    server.answers(ACCEPTED)
    client = AsyncClient(base_url=server.base_url, **PLAN)

    async def send() -> Any:
        return await client.sms.batches.send(to=["15550100021"], body="Hi")

    with asyncio.Runner() as first:
        first.run(send())
        with asyncio.Runner() as second, pytest.raises(ConfigurationError, match="in the event loop"):
            second.run(client.close())
        first.run(client.close())  # nothing is left to be closed twice, and nothing fails


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_trio(server: ScriptedServer, transport: Any) -> None:
    client = AsyncClient(base_url=server.base_url, connection=ConnectionConfig(transport=transport), **PLAN)

    async def send() -> None:
        with pytest.raises(ConfigurationError, match="asyncio"):
            await client.sms.batches.send(to=["15550100021"], body="Hi")

    trio.run(send)
    assert server.received == []


def test_no_event_loop_at_all(server: ScriptedServer) -> None:
    call = AsyncClient(base_url=server.base_url, **PLAN).sms.batches.send(to=["15550100021"], body="Hi")
    with pytest.raises(ConfigurationError, match=r"asyncio\.run"):
        call.send(None)
    assert server.received == []
