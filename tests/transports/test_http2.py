"""HTTP/2 over our own pool: many requests share a connection, unless the server cannot."""

import asyncio
import socket
import ssl
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from sinchkit import AsyncClient, Client, ConnectionConfig, RetryPolicy, SinchError
from sinchkit_core.connections.pooled import AsyncPooledTransport, PooledTransport
from tests.connections.conftest import secure_server, server_context
from tests.connections.secure_server import SecureServer
from tests.transports.goaway_server import ending
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
        answers: list[httpx.Response] = await asyncio.gather(*(exchange.client.post(url) for _ in range(COUNT)))
        return answers
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

    def play(connection: socket.socket, _: RawServer) -> None:
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


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize(("after", "margin"), [(7, 0), (7, 3), (1, 50)])
def test_a_connection_that_ends_gracefully_costs_no_message(
    kind: Any, after: int, margin: int, authority: trustme.CA, ca_file: Path
) -> None:
    connection = ConnectionConfig(http2=True, ca_file=ca_file)
    options: dict[str, Any] = {"connection": connection, "service_plan_id": "plan", "sms_api_token": "token"}
    with ending(server_context(authority), after, margin) as service:
        outcomes = sends(kind, 300, base_url=service.base_url, retries=RetryPolicy(attempts=5, base=0.01), **options)
    assert service.endings > 5
    assert max(service.accepted.values()) == 1
    for reference, outcome in outcomes.items():
        if isinstance(outcome, SinchError):
            # httpcore ends every stream with the connection, those that the service would still have answered as well.
            assert outcome.may_have_been_processed is True, outcome
            assert reference in service.begun, (reference, outcome)
        else:
            assert outcome == reference
            assert service.accepted[reference] == 1
    if kind is Client:
        assert not any(isinstance(outcome, SinchError) for outcome in outcomes.values())


def sends(kind: Any, count: int, **options: Any) -> dict[str, Any]:
    """What came of so many messages, 20 at a time, by reference: the id of the batch, or the error."""
    references = [f"m{number}" for number in range(count)]
    arguments: dict[str, Any] = {"to": ["15550100021"], "body": "Hi"}

    async def in_loop() -> dict[str, Any]:
        limit = asyncio.Semaphore(20)

        async def send(reference: str) -> Any:
            async with limit:
                try:
                    view = client.with_options(headers={"X-Reference": reference})
                    return (await view.sms.batches.send(client_reference=reference, **arguments)).id
                except SinchError as error:
                    return error

        async with AsyncClient(**options) as client:
            return dict(zip(references, await asyncio.gather(*map(send, references)), strict=True))

    if kind is AsyncClient:
        return asyncio.run(in_loop())

    def send(reference: str) -> Any:
        try:
            view = blocking.with_options(headers={"X-Reference": reference})
            return view.sms.batches.send(client_reference=reference, **arguments).id
        except SinchError as error:
            return error

    with Client(**options) as blocking, ThreadPoolExecutor(20) as threads:
        return dict(zip(references, threads.map(send, references), strict=True))
