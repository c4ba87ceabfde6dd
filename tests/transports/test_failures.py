"""What goes wrong is called the same over every transport, and means the same for repeating."""

import asyncio
import socket
import threading
from typing import Any

import aiohttp
import httpx
import pytest

from sinchkit_core import APIConnectionError, APITimeoutError, ConfigurationError, RetryPolicy
from sinchkit_core.calls.exchange import NoAnswer
from tests.core.scripted_server import (
    ScriptedServer,
    close,
    half_a_status_line,
    half_an_answer,
    no_http,
    reply,
    silence,
)
from tests.core.scripted_server import reset as reset_after_reading
from tests.core.sms_samples import BATCH
from tests.transports.raw_server import RawServer, full_queue, listening, read_request, reset
from tests.transports.ways import Exchange, Way, holding, send

ACCEPTED = reply(201, BATCH)
LARGE = b"x" * 30_000_000


def reset_at_once(connection: socket.socket, _: RawServer) -> None:
    reset(connection)


def reset_within_the_answer(connection: socket.socket, server: RawServer) -> None:
    read_request(connection)
    connection.sendall(b"HTTP/1.1 201 Created\r\nContent-Length: 1000\r\n\r\n{")
    server.released.wait(0.02)
    reset(connection)


@pytest.mark.parametrize(
    "action", [close, half_an_answer, half_a_status_line, no_http, reset_after_reading], ids=lambda act: act.__name__
)
def test_an_answer_that_fails(way: Way, server: ScriptedServer, action: Any) -> None:
    server.answers(action, ACCEPTED)
    with pytest.raises(NoAnswer) as caught:
        way.request("POST", server.base_url, content=b"{}")
    assert (caught.value.unsent, caught.value.timed_out) == (False, False)
    assert len(server.received) == 1


@pytest.mark.parametrize("action", [close, half_an_answer, half_a_status_line, no_http, reset_after_reading])
def test_what_was_delivered_is_not_sent_again(way: Way, server: ScriptedServer, action: Any) -> None:
    server.answers(action, ACCEPTED)
    with pytest.raises(APIConnectionError) as caught:
        way.call(send, server.base_url)
    assert caught.value.may_have_been_processed is True
    assert len(server.received) == 1


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST"])
@pytest.mark.parametrize("action", [close, reset_after_reading])
def test_no_transport_repeats_on_its_own_account(way: Way, server: ScriptedServer, action: Any, method: str) -> None:
    server.answers(ACCEPTED, action, ACCEPTED)

    async def play(exchange: Exchange) -> None:
        await exchange.request("GET", server.base_url)
        with pytest.raises(NoAnswer):
            await exchange.request(method, server.base_url)

    way.run(play)
    assert len(server.received) == 2


def test_a_reset_before_the_request_is_read(way: Way) -> None:
    with listening(reset_at_once) as server:
        with pytest.raises(NoAnswer):
            way.request("POST", server.base_url, content=b"{}")
        with pytest.raises(APIConnectionError):
            way.call(send, server.base_url)


def test_a_reset_within_the_answer(way: Way) -> None:
    with listening(reset_within_the_answer) as server:
        with pytest.raises(NoAnswer):
            way.request("POST", server.base_url, content=b"{}", timeout=5)
        with pytest.raises(APIConnectionError) as caught:
            way.call(send, server.base_url)
    assert caught.value.may_have_been_processed is True
    assert server.connections == 2


def test_a_refused_connection(way: Way) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        base_url = f"http://127.0.0.1:{unused.getsockname()[1]}"
        with pytest.raises(NoAnswer) as refused:
            way.request("POST", base_url)
        assert refused.value.unsent
        with pytest.raises(APIConnectionError) as caught:
            way.call(send, base_url)
    assert caught.value.may_have_been_processed is False
    assert not isinstance(caught.value, APITimeoutError)


def test_a_refused_connection_is_made_again(way: Way) -> None:
    server = ScriptedServer()  # it has its port, but does not listen
    server.answers(ACCEPTED)

    def start_meanwhile(_: float) -> float:
        server.start()
        return 0.0

    try:
        assert way.call(send, server.base_url, retries=RetryPolicy(jitter=start_meanwhile)).id == BATCH["id"]
    finally:
        server.stop()
    assert len(server.received) == 1


def test_a_host_without_address(way: Way) -> None:
    with pytest.raises(APIConnectionError) as caught:
        way.call(send, "http://nowhere.invalid", retries=RetryPolicy(attempts=0))
    assert isinstance(caught.value.__cause__, httpx.ConnectError if way.over_httpx else aiohttp.ClientConnectorError)
    assert caught.value.may_have_been_processed is False


def test_another_scheme(way: Way) -> None:
    with pytest.raises(ConfigurationError, match="base URL"):
        way.request("GET", "ftp://127.0.0.1:9")


@pytest.mark.parametrize("value", ["a\r\nb: c", "a\nb"])
def test_a_header_in_two_lines(way: Way, server: ScriptedServer, value: str) -> None:
    with pytest.raises(NoAnswer):
        way.request("GET", server.base_url, headers={"x-thing": value})
    assert server.received == []


def test_a_silent_peer(way: Way, server: ScriptedServer) -> None:
    server.answers(silence)
    with pytest.raises(NoAnswer) as silent:
        way.request("POST", server.base_url, timeout=0.05)
    assert (silent.value.timed_out, silent.value.unsent) == (True, False)
    with pytest.raises(APITimeoutError) as caught:
        way.call(send, server.base_url, timeout=0.05)
    assert caught.value.may_have_been_processed is True
    assert len(server.received) == 2


def test_a_peer_that_falls_silent_within_the_answer(way: Way) -> None:
    def play(connection: socket.socket, server: RawServer) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 201 Created\r\nContent-Length: 1000\r\n\r\n{")
        server.released.wait(10)

    with listening(play) as server:
        with pytest.raises(NoAnswer) as silent:
            way.request("POST", server.base_url, timeout=0.05)
        assert (silent.value.timed_out, silent.value.unsent) == (True, False)
        with pytest.raises(APITimeoutError) as caught:
            way.call(send, server.base_url, timeout=0.05)
        assert caught.value.may_have_been_processed is True


def test_a_peer_that_takes_no_connection(way: Way) -> None:
    with full_queue() as base_url:
        with pytest.raises(NoAnswer) as waited:
            way.request("POST", base_url, timeout=0.05)
        assert (waited.value.timed_out, waited.value.unsent) == (True, True)
        with pytest.raises(APITimeoutError) as caught:
            way.call(send, base_url, timeout=0.05)
    assert caught.value.may_have_been_processed is False


def test_a_peer_that_reads_nothing(way: Way) -> None:
    gone = threading.Event()

    def play(connection: socket.socket, server: RawServer) -> None:
        server.released.wait(10)
        reset(connection)
        gone.set()

    async def in_vain(exchange: Exchange) -> None:
        with pytest.raises(NoAnswer) as waited:
            await exchange.request("POST", server.base_url, content=LARGE, timeout=0.05)
        # A blocking write that fails proves that the service has not got all of the request.
        assert (waited.value.timed_out, waited.value.unsent) == (True, not way.asynchronous)
        # What is left to be sent is dropped once the peer has gone, and the loop hears of that.
        server.released.set()
        assert gone.wait(10)
        for _ in range(5):
            await asyncio.sleep(0)

    with listening(play, receive_buffer=4096) as server:
        way.run(in_vain)


def test_no_free_connection(way: Way) -> None:
    taken, answered = threading.Event(), threading.Event()

    def play(connection: socket.socket, server: RawServer) -> None:
        read_request(connection)
        taken.set()
        assert server.released.wait(10)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        answered.set()

    async def take(exchange: Exchange) -> None:
        assert (await exchange.request("GET", server.base_url)).content == b"ok"

    async def in_vain(exchange: Exchange) -> None:
        with pytest.raises(NoAnswer) as waited:
            await exchange.request("POST", server.base_url)
        assert (waited.value.timed_out, waited.value.unsent) == (True, True)
        with pytest.raises(APITimeoutError) as caught:
            await exchange.call(send, server.base_url)
        assert caught.value.may_have_been_processed is False

    async def play_client(exchange: Exchange) -> None:
        async with holding(exchange, take):
            assert await asyncio.to_thread(taken.wait, 10)
            await in_vain(exchange)
            server.released.set()
        assert answered.wait(10)

    with listening(play) as server:
        way.run(play_client, limits=httpx.Limits(max_connections=1), timeout=httpx.Timeout(10, pool=0.02))
        assert server.connections == 1
