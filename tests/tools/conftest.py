"""What the tests of tools share: a service that counts what reaches it, and clients in every mode."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from sinchkit import AsyncClient, Client, ConnectionConfig, RetryPolicy
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import BATCH
from tests.facade.accounts import PLAN

Send = Callable[..., Any]


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        server.answers(reply(201, BATCH))
        yield server


def send_blocking(base_url: str, **options: Any) -> Any:
    """One message from a client that has its own connections."""
    with Client(base_url=base_url, **PLAN, **options) as client:
        return client.sms.batches.send(to=["15550100021"], body="Hi")


def send_async(base_url: str, **options: Any) -> Any:
    """The same in an event loop."""

    async def run() -> Any:
        async with AsyncClient(base_url=base_url, **PLAN, **options) as client:
            return await client.sms.batches.send(to=["15550100021"], body="Hi")

    return asyncio.run(run())


def send_over_aiohttp(base_url: str, **options: Any) -> Any:
    """The same over aiohttp."""
    return send_async(base_url, connection=ConnectionConfig(transport="aiohttp"), **options)


AT_ONCE = RetryPolicy(base=0.0)


@pytest.fixture(params=[send_blocking, send_async], ids=["blocking", "async"])
def send(request: pytest.FixtureRequest) -> Send:
    """Sends one message over httpx."""
    function: Send = request.param
    return function
