"""HTTP/2 over our own pool: many requests share a connection, unless the server cannot."""

import asyncio
import ssl
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import httpx
import pytest
import trustme

from sinchkit_core.connections.pooled import AsyncPooledTransport, PooledTransport
from tests.connections.conftest import secure_server, server_context
from tests.connections.secure_server import SecureServer
from tests.transports.raw_server import RawServer, listening, read_request
from tests.transports.ways import Exchange, Way

__all__ = ["secure_server"]

WAYS = (
    Way("sync", partial(PooledTransport, http2=True), asynchronous=False),
    Way("async", partial(AsyncPooledTransport, http2=True), asynchronous=True),
)
COUNT = 12


@pytest.fixture(params=WAYS, ids=lambda way: way.name)
def way(request: pytest.FixtureRequest) -> Way:
    way: Way = request.param
    return way


async def together(exchange: Exchange, url: str) -> list[httpx.Response]:
    if exchange.way.asynchronous:
        return await asyncio.gather(*(exchange.client.post(url) for _ in range(COUNT)))
    with ThreadPoolExecutor(COUNT) as threads:
        return list(threads.map(lambda _: exchange.client.post(url), range(COUNT)))


def test_requests_share_a_connection_in_an_event_loop(way: Way, secure_server: SecureServer, ca_file: Path) -> None:
    context = ssl.create_default_context(cafile=str(ca_file))

    async def play(exchange: Exchange) -> int:
        for _ in range(3):
            answers = await together(exchange, secure_server.base_url)
            assert {answer.http_version for answer in answers} == {"HTTP/2"}
        connections: int = exchange.client._transport._pool.pool.counts()[0]
        return connections

    # Threads do not share one: httpcore has no lock around the state of a connection.
    expected = {1} if way.asynchronous else {1, 2, 3, 4}
    assert way.run(play, verify=context, limits=httpx.Limits(max_connections=4)) in expected


def test_a_server_that_speaks_http1_alone(way: Way, authority: trustme.CA, ca_file: Path) -> None:
    context = server_context(authority)
    context.set_alpn_protocols(["http/1.1"])

    def play(connection, _: RawServer) -> None:
        with context.wrap_socket(connection, server_side=True) as secured:
            while True:
                read_request(secured)
                secured.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")

    with listening(play) as server:
        answers = way.run(
            lambda exchange: together(exchange, server.base_url.replace("http:", "https:")),
            verify=ssl.create_default_context(cafile=str(ca_file)),
            limits=httpx.Limits(max_connections=5),
        )
    assert [answer.content for answer in answers] == [b"ok"] * COUNT
    assert server.connections <= 5
