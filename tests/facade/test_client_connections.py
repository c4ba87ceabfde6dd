"""Connections of a client: opened when needed, shared, closed; or brought along."""

import asyncio
import gc
import threading
from typing import Any

import httpx
import pytest

from sinchkit import APIConnectionError, AsyncClient, Client, ConfigurationError, SinchError
from sinchkit_sms.models import Batch
from tests.core.scripted_server import ScriptedServer, after_release, reply, reply_to
from tests.core.sms_samples import BATCH, page_of
from tests.facade.recording import RecordingTransport

PLAN: dict[str, Any] = {"service_plan_id": "plan", "sms_api_token": "token"}
EMPTY = reply(200, page_of("batches"))
ECHO = reply_to(lambda received: reply(200, {**BATCH, "id": received.path.rpartition("/")[2]}))


def test_with_closes_own_connections(server: ScriptedServer) -> None:
    server.answers(EMPTY)
    with Client(base_url=server.base_url, **PLAN) as client:
        assert client.sms.batches.list().items == []
    with pytest.raises(ConfigurationError, match="closed"):
        client.sms.batches.list()
    assert len(server.received) == 1


async def test_async_with_closes_own_connections(server: ScriptedServer) -> None:
    server.answers(EMPTY)
    async with AsyncClient(base_url=server.base_url, **PLAN) as client:
        assert (await client.sms.batches.list()).items == []
    with pytest.raises(ConfigurationError, match="closed"):
        await client.sms.batches.list()
    assert len(server.received) == 1


def test_with_closes_after_an_error_as_well(server: ScriptedServer) -> None:
    server.answers(EMPTY)
    client = Client(base_url=server.base_url, **PLAN)

    def fail() -> None:
        with client:
            client.sms.batches.list()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with pytest.raises(ConfigurationError, match="closed"):
        client.sms.batches.list()


def test_closing_twice_does_no_harm(server: ScriptedServer) -> None:
    server.answers(EMPTY)
    client = Client(base_url=server.base_url, **PLAN)
    client.sms.batches.list()
    client.close()
    client.close()
    with client:
        pass


async def test_closing_twice_does_no_harm_in_a_loop(server: ScriptedServer) -> None:
    server.answers(EMPTY)
    client = AsyncClient(base_url=server.base_url, **PLAN)
    await client.sms.batches.list()
    await client.close()
    await client.close()


async def test_a_client_that_was_never_used_can_be_closed() -> None:
    client = Client(**PLAN)
    client.close()
    asynchronous = AsyncClient(**PLAN)
    await asynchronous.close()
    with pytest.raises(ConfigurationError, match="closed"):
        client.sms.batches.list()
    with pytest.raises(ConfigurationError, match="closed"):
        await asynchronous.sms.batches.list()


def test_a_client_of_ones_own_is_used_and_left_open(server: ScriptedServer) -> None:
    server.answers(EMPTY)
    with httpx.Client(headers={"X-Mine": "yes", "User-Agent": "mine/1"}, trust_env=False) as http_client:
        with Client(base_url=server.base_url, http_client=http_client, **PLAN) as client:
            client.sms.batches.list()
        client.close()
        assert http_client.is_closed is False
        assert http_client.get(server.base_url).status_code == 200
    assert server.received[0].headers["X-Mine"] == "yes"
    assert server.received[0].headers["User-Agent"] == "mine/1"
    assert server.received[0].headers["Authorization"] == "Bearer token"


async def test_an_asynchronous_client_of_ones_own_is_used_and_left_open(server: ScriptedServer) -> None:
    server.answers(EMPTY)
    async with httpx.AsyncClient(headers={"X-Mine": "yes"}, trust_env=False) as http_client:
        async with AsyncClient(base_url=server.base_url, http_client=http_client, **PLAN) as client:
            await client.sms.batches.list()
        assert http_client.is_closed is False
        assert (await http_client.get(server.base_url)).status_code == 200
    assert server.received[0].headers["X-Mine"] == "yes"


def test_a_closed_client_does_not_use_the_one_brought_along() -> None:
    for use_before in (False, True):
        transport = RecordingTransport()
        with httpx.Client(transport=transport) as http_client:
            client = Client(http_client=http_client, **PLAN)
            if use_before:
                client.sms.batches.list()
            client.close()
            with pytest.raises(ConfigurationError, match="closed"):
                client.sms.batches.list()
        assert len(transport.requests) == int(use_before)


def test_a_client_of_ones_own_that_is_closed_is_told_in_our_words() -> None:
    http_client = httpx.Client(transport=RecordingTransport())
    http_client.close()
    with pytest.raises(ConfigurationError, match="closed"):
        Client(http_client=http_client, **PLAN).sms.batches.list()


async def test_an_asynchronous_one_that_is_closed_is_told_in_our_words() -> None:
    http_client = httpx.AsyncClient(transport=RecordingTransport())
    await http_client.aclose()
    with pytest.raises(ConfigurationError, match="closed"):
        await AsyncClient(http_client=http_client, **PLAN).sms.batches.list()


def _own_http_clients() -> set[int]:
    kinds = (httpx.Client, httpx.AsyncClient)
    return {
        id(thing)
        for thing in gc.get_objects()
        if type(thing) in kinds and thing.headers["User-Agent"].startswith("sinchkit/")
    }


def test_threads_share_a_client_and_lose_no_answer(server: ScriptedServer) -> None:
    server.answers(ECHO)
    before = _own_http_clients()
    found: dict[str, str] = {}
    start = threading.Barrier(8)
    with Client(base_url=server.base_url, **PLAN) as client:

        def work(number: int) -> None:
            start.wait()
            for index in range(10):
                name = f"b{number}-{index}"
                found[name] = client.sms.batches.get(name).id

        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(_own_http_clients() - before) == 1
    assert found == {name: name for name in (f"b{number}-{index}" for number in range(8) for index in range(10))}
    assert len(server.received) == 80


async def test_tasks_share_a_client_and_lose_no_answer(server: ScriptedServer) -> None:
    server.answers(ECHO)
    before = _own_http_clients()
    names = [f"b{index}" for index in range(40)]
    async with AsyncClient(base_url=server.base_url, **PLAN) as client:
        batches = await asyncio.gather(*[client.sms.batches.get(name) for name in names])
        assert len(_own_http_clients() - before) == 1
    assert [batch.id for batch in batches] == names


async def test_a_cancelled_call_leaves_the_client_usable(server: ScriptedServer) -> None:
    server.answers(after_release(ECHO), ECHO)
    async with AsyncClient(base_url=server.base_url, **PLAN) as client:
        call = asyncio.create_task(client.sms.batches.get("b1"))
        await asyncio.to_thread(server.wait_for_requests, 1)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert (await client.sms.batches.get("b2")).id == "b2"
        server.released.set()
    assert len(server.received) == 2


def test_closing_while_a_call_is_under_way_ends_it_in_our_words(server: ScriptedServer) -> None:
    server.answers(after_release(ECHO))
    client = Client(base_url=server.base_url, max_retries=0, **PLAN)
    outcomes: list[object] = []

    def work() -> None:
        try:
            outcomes.append(client.sms.batches.get("b1").id)
        except SinchError as error:
            outcomes.append(type(error))

    thread = threading.Thread(target=work)
    thread.start()
    server.wait_for_requests(1)
    client.close()
    server.released.set()
    thread.join()
    assert outcomes in (["b1"], [APIConnectionError])


async def test_closing_while_a_task_is_under_way_ends_it_in_our_words(server: ScriptedServer) -> None:
    server.answers(after_release(ECHO))
    client = AsyncClient(base_url=server.base_url, max_retries=0, **PLAN)
    call = asyncio.create_task(client.sms.batches.get("b1"))
    await asyncio.to_thread(server.wait_for_requests, 1)
    await client.close()
    server.released.set()
    (outcome,) = await asyncio.gather(call, return_exceptions=True)
    assert isinstance(outcome, APIConnectionError | Batch)


def test_a_second_event_loop_is_served_or_refused_in_our_words(server: ScriptedServer) -> None:
    server.answers(ECHO)
    client = AsyncClient(base_url=server.base_url, max_retries=0, **PLAN)

    async def get() -> object:
        try:
            return (await client.sms.batches.get("b1")).id
        except SinchError as error:
            return type(error)

    with asyncio.Runner() as first, asyncio.Runner() as second:
        assert first.run(get()) == "b1"
        assert second.run(get()) in ("b1", ConfigurationError)
        first.run(client.close())


def test_connections_are_kept_alive(server: ScriptedServer) -> None:
    ports: set[object] = set()

    def note(handler: Any, received: Any) -> None:
        ports.add(handler.client_address)
        ECHO(handler, received)

    server.answers(note)
    with Client(base_url=server.base_url, **PLAN) as client:
        for _ in range(3):
            client.sms.batches.get("b1")
    assert len(ports) == 1
