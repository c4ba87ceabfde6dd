"""Connections are kept, used again, and left when the peer has."""

import asyncio
import json
import random
import socket
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from sinchkit_core.calls.exchange import NoAnswer
from sinchkit_core.calls.execution import run_blocking
from tests.core.sms_samples import BATCH
from tests.transports.raw_server import RawServer, listening, read_request
from tests.transports.ways import POOLED, WAYS, Exchange, Way, send

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
OURS = tuple(way for way in WAYS if way.is_ours)


def answering(connection: socket.socket, _: RawServer) -> None:
    while True:
        read_request(connection)
        connection.sendall(OK)


def test_one_connection_serves_one_after_another(way: Way) -> None:
    async def play(exchange: Exchange) -> None:
        for _ in range(4):
            await exchange.request("GET", server.base_url)

    with listening(answering) as server:
        way.run(play)
    assert server.connections == 1


async def together(exchange: Exchange, url: str, rounds: int, width: int) -> None:
    """`width` requests at a time, `rounds` of each."""
    if exchange.way.asynchronous:

        async def some() -> None:
            for _ in range(rounds):
                await exchange.request("GET", url)

        await asyncio.gather(*(some() for _ in range(width)))
        return

    def others() -> None:
        for _ in range(rounds):
            run_blocking(exchange.request("GET", url))

    with ThreadPoolExecutor(width) as threads:
        for end in [threads.submit(others) for _ in range(width)]:
            end.result()


@pytest.mark.parametrize("way", OURS, ids=lambda way: way.name)
def test_concurrent_requests_open_no_more_connections_than_there_are(way: Way) -> None:
    with listening(answering) as server:
        way.run(lambda exchange: together(exchange, server.base_url, 8, 25))
    assert server.connections <= 25


@pytest.mark.parametrize("way", OURS, ids=lambda way: way.name)  # httpx's own closes some that threads have just got
def test_there_are_no_more_connections_than_allowed(way: Way) -> None:
    now, most, lock = 0, 0, threading.Lock()

    def counting(connection: socket.socket, _: RawServer) -> None:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        try:
            while True:
                read_request(connection)
                connection.sendall(OK)
        finally:
            with lock:
                now -= 1

    with listening(counting) as server:
        way.run(
            lambda exchange: together(exchange, server.base_url, 4, 16),
            limits=httpx.Limits(max_connections=4, max_keepalive_connections=4),
        )
    assert most <= 4


def test_a_connection_that_the_peer_has_left_costs_nothing(way: Way) -> None:
    left = threading.Event()

    def leaving(connection: socket.socket, _: RawServer) -> None:
        read_request(connection)
        connection.sendall(OK)
        connection.close()
        left.set()

    async def play(exchange: Exchange) -> None:
        for _ in range(3):
            left.clear()
            await exchange.request("POST", server.base_url)
            assert left.wait(10)  # an event loop hears nothing of it meanwhile

    with listening(leaving) as server:
        way.run(play)
    assert server.connections == 3


@pytest.mark.parametrize("closing", [b"Connection: close\r\n", b"connection: Close\r\n"])
def test_a_connection_that_ends_with_the_answer(way: Way, closing: bytes) -> None:
    def play(connection: socket.socket, _: RawServer) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\n" + closing + b"Content-Length: 2\r\n\r\nok")

    async def twice(exchange: Exchange) -> None:
        await exchange.request("GET", server.base_url)
        await exchange.request("GET", server.base_url)

    with listening(play) as server:
        way.run(twice)
    assert server.connections == 2


def test_idle_connections_beyond_the_limit_are_not_kept(way: Way) -> None:
    async def play(exchange: Exchange) -> None:
        for _ in range(2):
            await exchange.request("GET", server.base_url)

    with listening(answering) as server:
        way.run(play, limits=httpx.Limits(max_connections=10, max_keepalive_connections=0))
    assert server.connections == 2


def test_an_idle_connection_grows_old(way: Way) -> None:
    async def play(exchange: Exchange) -> None:
        await exchange.request("GET", server.base_url)
        threading.Event().wait(0.03)
        await exchange.request("GET", server.base_url)

    with listening(answering) as server:
        way.run(play, limits=httpx.Limits(max_connections=10, keepalive_expiry=0.01))
    assert server.connections == 2


@pytest.mark.parametrize("way", [way for way in WAYS if way.discards_surplus], ids=lambda way: way.name)
def test_more_than_was_announced_is_no_part_of_the_next_answer(way: Way) -> None:
    forged = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged"

    def play(connection: socket.socket, server: RawServer) -> None:
        read_request(connection)
        connection.sendall(OK + (forged if server.connections == 1 else b""))
        answering(connection, server)  # should it be asked again

    async def twice(exchange: Exchange) -> None:
        for _ in range(2):
            assert (await exchange.request("POST", server.base_url)).content == b"ok"

    with listening(play) as server:
        way.run(twice)
    assert server.connections == 2


def test_a_closed_transport_closes_its_connections(way: Way) -> None:
    ended = threading.Event()

    def play(connection: socket.socket, _: RawServer) -> None:
        read_request(connection)
        connection.sendall(OK)
        assert connection.recv(1) == b""
        ended.set()

    with listening(play) as server:
        way.request("GET", server.base_url)
        assert ended.wait(10)


# httpx's own loses a connection for good now and then when a request over it is cancelled.
OURS_IN_LOOPS = tuple(way for way in OURS if way.asynchronous)


@pytest.mark.parametrize("way", OURS_IN_LOOPS, ids=lambda way: way.name)
def test_cancelled_requests_leave_no_connection_taken(way: Way) -> None:
    chance = random.Random(4)

    def slow(connection: socket.socket, server: RawServer) -> None:
        while True:
            read_request(connection)
            server.released.wait(0.003)
            connection.sendall(OK[:-1])
            server.released.wait(0.001)
            connection.sendall(OK[-1:])

    async def play(exchange: Exchange) -> None:
        for _ in range(6):
            tasks = [asyncio.create_task(exchange.request("POST", server.base_url)) for _ in range(10)]
            for task in tasks:
                if chance.random() < 0.7:
                    await asyncio.sleep(chance.random() * 0.003)
                    task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        # All places are free again, or these would wait for one in vain.
        await asyncio.gather(*(exchange.request("POST", server.base_url) for _ in range(3)))

    limits = httpx.Limits(max_connections=3, max_keepalive_connections=3)
    with listening(slow) as server:
        way.run(play, limits=limits, timeout=httpx.Timeout(10, pool=2))


@pytest.mark.parametrize("way", [way for way in WAYS if way.asynchronous], ids=lambda way: way.name)
def test_whoever_is_cancelled_in_the_queue_takes_no_turn(way: Way) -> None:
    def answer_when_asked(connection: socket.socket, server: RawServer) -> None:
        while True:
            read_request(connection)
            server.released.wait(0.01)
            connection.sendall(OK)

    async def play(exchange: Exchange) -> None:
        first = asyncio.create_task(exchange.request("GET", server.base_url))
        await asyncio.sleep(0)
        waiting = [asyncio.create_task(exchange.request("GET", server.base_url)) for _ in range(3)]
        await asyncio.sleep(0.002)
        waiting[0].cancel()
        waiting[1].cancel()
        assert (await first).content == b"ok"
        assert (await waiting[2]).content == b"ok"

    with listening(answer_when_asked) as server:
        way.run(play, limits=httpx.Limits(max_connections=1), timeout=httpx.Timeout(10, pool=5))


def test_threads_share_a_few_connections() -> None:
    with listening(answering) as server:
        POOLED.run(
            lambda exchange: together(exchange, server.base_url, 10, 20),
            limits=httpx.Limits(max_connections=3, max_keepalive_connections=3),
        )
    assert server.connections <= 3


@pytest.mark.parametrize("way", OURS_IN_LOOPS, ids=lambda way: way.name)
def test_a_failed_task_does_not_wait_for_those_that_queue(way: Way) -> None:
    def play(connection: socket.socket, _: RawServer) -> None:
        read_request(connection)  # and close without an answer

    async def all_fail(exchange: Exchange) -> list[object]:
        return await asyncio.gather(
            *(exchange.request("POST", server.base_url) for _ in range(6)), return_exceptions=True
        )

    with listening(play) as server:
        outcomes = way.run(all_fail, limits=httpx.Limits(max_connections=2), timeout=httpx.Timeout(10, pool=5))
    assert [type(outcome) for outcome in outcomes] == [NoAnswer] * 6
    assert server.connections == 6


def test_sending_over_a_kept_connection(way: Way) -> None:
    body = json.dumps(BATCH).encode()

    def play(connection: socket.socket, _: RawServer) -> None:
        while True:
            read_request(connection)
            connection.sendall(b"HTTP/1.1 201 Created\r\nContent-Length: %d\r\n\r\n" % len(body) + body)

    async def twice(exchange: Exchange) -> None:
        for _ in range(2):
            assert (await exchange.call(send, server.base_url)).id == BATCH["id"]

    with listening(play) as server:
        way.run(twice)
    assert server.connections == 1
