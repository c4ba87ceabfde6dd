"""No call lasts longer than its total time, however often the peer says a little."""

import asyncio
import socket
import threading

import httpx
import pytest

from sinchkit_core import APITimeoutError, RateLimitError, RetryPolicy
from sinchkit_core.auth.oauth2 import OAuth2Auth
from tests.core.scripted_server import ScriptedServer, after_release, reply, silence
from tests.core.sms_samples import BATCH
from tests.core.token_service import KEY_ID, KEY_SECRET, TOKEN_PATH
from tests.transports.raw_server import Play, RawServer, drip, full_queue, listening, read_request
from tests.transports.ways import WAYS, Exchange, Way, holding, send

BRIEF = RetryPolicy(total=0.5)
LONG = 20.0


def drip_headers(connection: socket.socket, server: RawServer) -> None:
    read_request(connection)
    connection.sendall(b"HTTP/1.1 201 Created\r\n")
    drip(connection, server, b"X-Thing: slow\r\n")


def drip_body(connection: socket.socket, server: RawServer) -> None:
    read_request(connection)
    connection.sendall(b"HTTP/1.1 201 Created\r\nContent-Length: 1000000\r\n\r\n")
    drip(connection, server, b" ")


def drip_chunks(connection: socket.socket, server: RawServer) -> None:
    read_request(connection)
    connection.sendall(b"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n")
    drip(connection, server, b"1\r\n \r\n", piece=6)


def drip_interim_answers(connection: socket.socket, server: RawServer) -> None:
    read_request(connection)
    drip(connection, server, b"HTTP/1.1 103 Early Hints\r\n\r\n", piece=28)


@pytest.mark.parametrize("play", [drip_body, drip_chunks])
def test_a_drip_of_content_ends_in_time(way: Way, play: Play) -> None:
    with listening(play) as server, pytest.raises(APITimeoutError) as caught:
        way.call(send, server.base_url, retries=BRIEF, timeout=LONG)
    assert caught.value.may_have_been_processed is True
    assert server.connections == 1


@pytest.mark.parametrize("way", [way for way in WAYS if way.bounds_headers], ids=lambda way: way.name)
@pytest.mark.parametrize("play", [drip_headers, drip_interim_answers])
def test_a_drip_of_headers_ends_in_time(way: Way, play: Play) -> None:
    with listening(play) as server, pytest.raises(APITimeoutError) as caught:
        way.call(send, server.base_url, retries=BRIEF, timeout=LONG)
    assert caught.value.may_have_been_processed is True
    assert server.connections == 1


def test_silence_ends_in_time(way: Way, server: ScriptedServer) -> None:
    server.answers(silence)
    with pytest.raises(APITimeoutError) as caught:
        way.call(send, server.base_url, retries=BRIEF, timeout=LONG)
    assert caught.value.may_have_been_processed is True
    assert len(server.received) == 1


def test_connecting_ends_in_time(way: Way) -> None:
    with full_queue() as base_url, pytest.raises(APITimeoutError) as caught:
        way.call(send, base_url, retries=BRIEF, timeout=LONG)
    assert caught.value.may_have_been_processed is False


def test_waiting_for_a_connection_ends_in_time(way: Way, server: ScriptedServer) -> None:
    server.answers(after_release(reply(200, BATCH)))

    async def take(exchange: Exchange) -> None:
        await exchange.request("GET", server.base_url)

    async def play(exchange: Exchange) -> None:
        async with holding(exchange, take):
            await asyncio.to_thread(server.wait_for_requests, 1)
            with pytest.raises(APITimeoutError) as caught:
                await exchange.call(send, server.base_url, retries=BRIEF, timeout=LONG)
            server.released.set()
        # httpx's own transport does not report that it waits; what it says in the end proves it in blocking mode only.
        unproven = way.asynchronous and not way.is_ours
        assert caught.value.may_have_been_processed is unproven

    way.run(play, limits=httpx.Limits(max_connections=1), timeout=LONG)
    assert len(server.received) == 1


def oauth2(server: ScriptedServer) -> OAuth2Auth:
    return OAuth2Auth(server.base_url + TOKEN_PATH, KEY_ID, KEY_SECRET)


def test_waiting_for_a_token_ends_in_time(way: Way, server: ScriptedServer) -> None:
    server.answers(silence)
    with pytest.raises(APITimeoutError) as caught:
        way.call(send, server.base_url, retries=BRIEF, timeout=LONG, auth=oauth2(server))
    assert caught.value.may_have_been_processed is False
    assert [received.path for received in server.received] == [TOKEN_PATH]


def test_there_is_no_time_to_ask_again_for_a_token(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(429, b"", {"Retry-After": "15"}))
    with pytest.raises(RateLimitError, match="no access token"):
        way.call(send, server.base_url, retries=BRIEF, timeout=LONG, auth=oauth2(server))
    assert [received.path for received in server.received] == [TOKEN_PATH]


def test_waiting_for_the_token_of_another_ends_in_time(way: Way, server: ScriptedServer) -> None:
    server.answers(silence)
    auth = oauth2(server)
    patient = RetryPolicy(attempts=0, total=None)

    async def play(exchange: Exchange) -> None:
        async def other() -> None:
            with pytest.raises(APITimeoutError):
                await exchange.call(send, server.base_url, retries=patient, timeout=0.3, auth=auth)

        if way.asynchronous:
            fetching = asyncio.create_task(other())
        else:
            thread = threading.Thread(target=lambda: asyncio.run(other()))
            thread.start()
        await asyncio.to_thread(server.wait_for_requests, 1)
        with pytest.raises(APITimeoutError) as caught:
            await exchange.call(send, server.base_url, retries=BRIEF, timeout=LONG, auth=auth)
        assert caught.value.may_have_been_processed is False
        if way.asynchronous:
            await fetching
        else:
            thread.join()

    way.run(play)
    assert {received.path for received in server.received} == {TOKEN_PATH}


def test_there_is_no_time_for_a_repeat(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(429, b"", {"Retry-After": "15"}))
    with pytest.raises(RateLimitError):
        way.call(send, server.base_url, retries=BRIEF)
    assert len(server.received) == 1
