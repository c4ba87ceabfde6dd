"""Which transport a client gets, and that it gets one whatever is installed."""

import ssl
from typing import Any

import httpcore
import httpx
import pytest

from sinchkit_core.calls.exchange import NoAnswer
from sinchkit_core.connections.pooled import AsyncPooledTransport, PooledTransport
from sinchkit_core.connections.transports import async_transport, blocking_transport
from tests.core.scripted_server import ScriptedServer, close, reply
from tests.transports.ways import AIOHTTP, Exchange, Way

CONTEXT = ssl.create_default_context()


@pytest.mark.parametrize(
    "gone",
    [
        (httpcore.ConnectionPool, "create_connection"),
        (httpcore, "SyncBackend"),
        (httpcore.AsyncConnectionInterface, "is_available"),
    ],
)
def test_httpx_serves_alone_should_httpcore_change(
    monkeypatch: pytest.MonkeyPatch, server: ScriptedServer, gone: tuple[Any, str]
) -> None:
    server.answers(reply(200, b"all the same"))
    monkeypatch.delattr(*gone)
    blocking, asynchronous = blocking_transport(verify=CONTEXT), async_transport(verify=CONTEXT)
    monkeypatch.undo()
    assert isinstance(blocking, httpx.HTTPTransport)
    assert isinstance(asynchronous, httpx.AsyncHTTPTransport)
    for way in (Way("", lambda *_, **__: blocking, False), Way("", lambda *_, **__: asynchronous, True)):
        assert way.request("GET", server.base_url).content == b"all the same"


def test_httpcore_without_socks_has_what_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    # Where socksio is not installed, as after a plain install, httpcore's own names stand for nothing.
    monkeypatch.setattr(httpcore, "SOCKSProxy", object)
    monkeypatch.setattr(httpcore, "AsyncSOCKSProxy", object)
    assert isinstance(blocking_transport(verify=CONTEXT), PooledTransport)
    assert isinstance(async_transport(verify=CONTEXT), AsyncPooledTransport)


def test_certificates_are_verified_unless_said_otherwise() -> None:
    assert isinstance(blocking_transport(), PooledTransport)
    assert isinstance(blocking_transport(verify=False), PooledTransport)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_aiohttp_never_repeats_even_if_it_loses_its_switch(server: ScriptedServer, method: str) -> None:
    server.answers(reply(), close, reply())

    async def play(exchange: Exchange) -> None:
        await exchange.request("GET", server.base_url)
        exchange.client._session._retry_connection = True
        with pytest.raises(NoAnswer) as caught:
            await exchange.request(method, server.base_url)
        assert not caught.value.unsent

    AIOHTTP.run(play)
    assert len(server.received) == 2
