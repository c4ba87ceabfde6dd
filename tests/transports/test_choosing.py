"""Which transport a client gets, and that it gets one whatever is installed."""

import ssl
import sys
from typing import Any

import httpcore
import httpx
import pytest

from sinchkit_core import ConfigurationError
from sinchkit_core.transports import aiohttp_is_installed, async_transport, blocking_transport
from sinchkit_core.transports.over_aiohttp import AiohttpTransport
from sinchkit_core.transports.pooled import AsyncPooledTransport, PooledTransport
from tests.core.scripted_server import ScriptedServer, close, reply
from tests.transports.ways import Way

CONTEXT = ssl.create_default_context()


@pytest.fixture
def without_aiohttp(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)


def test_aiohttp_is_taken_where_it_is_installed() -> None:
    assert aiohttp_is_installed()
    assert isinstance(async_transport(verify=CONTEXT), AiohttpTransport)
    assert isinstance(async_transport(verify=CONTEXT, over="aiohttp"), AiohttpTransport)
    assert isinstance(async_transport(verify=CONTEXT, over="httpx"), AsyncPooledTransport)


@pytest.mark.usefixtures("without_aiohttp")
def test_without_aiohttp() -> None:
    assert not aiohttp_is_installed()
    assert isinstance(async_transport(verify=CONTEXT), AsyncPooledTransport)
    with pytest.raises(ConfigurationError, match=r"sinchkit\[aiohttp\]"):
        async_transport(verify=CONTEXT, over="aiohttp")


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({"http2": True}, "HTTP/2"),
        ({"proxy": httpx.Proxy("socks5://127.0.0.1:9")}, "socks5"),
        ({"proxy": httpx.Proxy("https://127.0.0.1:9")}, "https"),
    ],
)
def test_what_aiohttp_cannot_do(options: dict[str, Any], why: str) -> None:
    assert isinstance(async_transport(verify=CONTEXT, **options), AsyncPooledTransport)
    with pytest.raises(ConfigurationError, match=why):
        async_transport(verify=CONTEXT, over="aiohttp", **options)


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
    blocking, asynchronous = blocking_transport(verify=CONTEXT), async_transport(verify=CONTEXT, over="httpx")
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
    assert isinstance(async_transport(verify=CONTEXT, over="httpx"), AsyncPooledTransport)


def test_certificates_are_verified_unless_said_otherwise() -> None:
    assert isinstance(blocking_transport(), PooledTransport)
    assert isinstance(blocking_transport(verify=False), PooledTransport)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
async def test_aiohttp_never_repeats_even_if_it_loses_its_switch(server: ScriptedServer, method: str) -> None:
    server.answers(reply(), close, reply())
    transport = AiohttpTransport(CONTEXT, limits=httpx.Limits())
    async with httpx.AsyncClient(transport=transport) as client:
        await client.get(server.base_url)
        transport._session._retry_connection = True
        with pytest.raises(httpx.RemoteProtocolError):
            await client.request(method, server.base_url)
    assert len(server.received) == 2
