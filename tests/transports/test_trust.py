"""TLS and proxies over every transport."""

import socket
import ssl
from pathlib import Path
from typing import Any

import pytest
import trustme

from sinchkit_core import APIConnectionError
from sinchkit_core.calls.exchange import NoAnswer
from tests.connections.conftest import server_context
from tests.connections.tunnels import SocksServer, tunnel
from tests.core.scripted_server import Received, ScriptedServer, close, reply
from tests.core.sms_samples import BATCH
from tests.facade.accounts import basic
from tests.transports.raw_server import Play, RawServer, listening, read_request
from tests.transports.ways import OVER_HTTPX, Exchange, Way, send

CREDENTIALS = "user:planted-pr0xy%3Apass"
HEADER = basic("user", "planted-pr0xy:pass")


@pytest.fixture
def trusting(ca_file: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(ca_file))


@pytest.fixture
def secure_answers(authority: trustme.CA) -> Play:
    """Plays a server with TLS that answers every request with a batch's id."""
    context = server_context(authority)

    def play(connection: socket.socket, _: RawServer) -> None:
        with context.wrap_socket(connection, server_side=True) as secured:
            while True:
                read_request(secured)
                secured.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")

    return play


def secure(server: RawServer) -> str:
    return server.base_url.replace("http:", "https:")


def test_an_authority_of_ones_own(way: Way, trusting: ssl.SSLContext, secure_answers: Play) -> None:
    async def twice(exchange: Exchange) -> None:
        for _ in range(2):
            assert (await exchange.request("POST", secure(server))).content == b"ok"

    with listening(secure_answers) as server:
        way.run(twice, verify=trusting)
    assert server.connections == 1


def test_an_authority_that_nobody_knows(way: Way, secure_answers: Play) -> None:
    with listening(secure_answers) as server:
        with pytest.raises(NoAnswer) as caught:
            way.request("POST", secure(server), options={"verify": ssl.create_default_context()})
        assert caught.value.unsent

        async def in_vain(exchange: Exchange) -> None:
            with pytest.raises(APIConnectionError) as caught:
                await exchange.call(send, secure(server))
            assert caught.value.may_have_been_processed is False

        way.run(in_vain, verify=ssl.create_default_context())
    assert server.connections == 4


def test_a_server_without_tls(way: Way, server: ScriptedServer) -> None:
    with pytest.raises(NoAnswer) as caught:
        way.request("POST", server.base_url.replace("http:", "https:"))
    assert caught.value.unsent
    assert server.received == []


def through(server: ScriptedServer, credentials: str = CREDENTIALS) -> str:
    return server.base_url.replace("//", f"//{credentials}@")


def test_a_proxy_forwards_http(way: Way, proxy: ScriptedServer) -> None:
    proxy.answers(reply(200, b"forwarded"))
    url = "http://sms.invalid/a~b%7Ec?q=%2B+"
    assert way.request("POST", url, options={"proxy": through(proxy)}).content == b"forwarded"
    (received,) = proxy.received
    assert (received.target, received.headers["Proxy-Authorization"]) == (url, HEADER)


def test_a_proxy_tunnels_https(way: Way, proxy: ScriptedServer, trusting: ssl.SSLContext, secure_answers: Play) -> None:
    proxy.answers(tunnel)

    async def twice(exchange: Exchange) -> None:
        for _ in range(2):
            answer = await exchange.request("POST", secure(server), headers={"authorization": "planted"})
            assert answer.content == b"ok"

    with listening(secure_answers) as server:
        way.run(twice, verify=trusting, proxy=through(proxy))
    (received,) = proxy.received
    assert (received.method, received.target) == ("CONNECT", f"127.0.0.1:{server.port}")
    assert received.headers["Proxy-Authorization"] == HEADER
    assert "Authorization" not in received.headers


def deny(handler: Any, received: Received) -> None:
    handler.close_connection = True
    reply(407, b"", {"Proxy-Authenticate": "Basic"})(handler, received)


def test_a_proxy_that_denies_a_tunnel(way: Way, proxy: ScriptedServer) -> None:
    proxy.answers(deny)
    with pytest.raises(NoAnswer, match="407"):
        way.request("POST", "https://sms.invalid", options={"proxy": through(proxy)})

    async def in_vain(exchange: Exchange) -> None:
        with pytest.raises(APIConnectionError) as caught:
            await exchange.call(send, "https://sms.invalid")
        assert caught.value.may_have_been_processed is False

    way.run(in_vain, proxy=through(proxy))
    assert [received.method for received in proxy.received] == ["CONNECT"] * 4


def test_a_proxy_that_fails_with_the_tunnel(way: Way, proxy: ScriptedServer) -> None:
    proxy.answers(close)

    async def in_vain(exchange: Exchange) -> None:
        with pytest.raises(APIConnectionError):
            await exchange.call(send, "https://sms.invalid")

    way.run(in_vain, proxy=through(proxy))
    assert {received.method for received in proxy.received} == {"CONNECT"}


def test_a_proxy_that_takes_a_request_and_fails(way: Way, proxy: ScriptedServer) -> None:
    proxy.answers(close, reply(201, BATCH))

    async def in_vain(exchange: Exchange) -> None:
        with pytest.raises(APIConnectionError) as caught:
            await exchange.call(send, "http://sms.invalid")
        assert caught.value.may_have_been_processed is True

    way.run(in_vain, proxy=through(proxy))
    assert len(proxy.received) == 1


def test_a_proxy_that_is_not_there(way: Way) -> None:
    with listening(lambda *_: None) as gone:
        proxy = gone.base_url
    with pytest.raises(NoAnswer):
        way.request("POST", "http://sms.invalid", options={"proxy": proxy})


@pytest.mark.parametrize("way", OVER_HTTPX, ids=lambda way: way.name)  # aiohttp does not speak SOCKS
def test_a_socks_proxy(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(200, b"through"))
    with SocksServer() as socks:
        answer = way.request("POST", server.base_url, options={"proxy": f"socks5://127.0.0.1:{socks.port}"})
    assert answer.content == b"through"
    assert len(socks.asked_for) == 1
