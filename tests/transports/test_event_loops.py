"""An asynchronous client belongs to the event loop of its first request, through whichever API that was."""

import asyncio
from typing import Any

import pytest

from sinchkit_core import ConfigurationError
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import BATCH
from tests.transports.ways import WAYS, Exchange, Way, send


@pytest.mark.parametrize("way", [way for way in WAYS if way.asynchronous], ids=lambda way: way.name)
def test_another_loop_is_refused_over_another_connection(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(201, BATCH))
    exchange = Exchange(way, way.open())

    async def once() -> Any:
        return await exchange.call(send, server.base_url)  # over a connection of its own, of the same httpx client

    with asyncio.Runner() as first, asyncio.Runner() as second:
        assert first.run(once()).id == BATCH["id"]
        with pytest.raises(ConfigurationError, match="another event loop"):
            second.run(once())
        assert first.run(once()).id == BATCH["id"]
        first.run(exchange.close())
    assert len(server.received) == 2


def test_every_client_has_a_loop_of_its_own(server: ScriptedServer) -> None:
    server.answers(reply(201, BATCH))
    for _ in range(2):
        for way in WAYS:
            assert way.call(send, server.base_url).id == BATCH["id"]
