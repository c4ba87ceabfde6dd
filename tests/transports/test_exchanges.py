"""What goes over the wire is the same over every transport, and so is what comes back."""

import socket
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from tests.core.scripted_server import ScriptedServer, reply
from tests.transports.raw_server import RawServer, listening
from tests.transports.ways import OVER_HTTPX, Exchange, Way, settled

TARGET = "/a~b%7Ec+d%20e;f=1/%E2%82%AC?q=%2B+~&empty=&x"


def plain(way: Way, method: str, url: str, options: dict[str, Any] | None = None, **message: Any) -> httpx.Response:
    """An answer to httpx itself, over the transport of `way`."""

    async def ask(exchange: Exchange) -> httpx.Response:
        answer: httpx.Response = await settled(exchange.client.request(method, url, **message))
        return answer

    return way.run(ask, **(options or {}))


def test_the_target_goes_as_it_stands(way: Way, server: ScriptedServer) -> None:
    server.answers(reply())
    way.request("GET", server.base_url + TARGET)
    assert server.received[0].target == TARGET


@pytest.mark.parametrize("way", OVER_HTTPX, ids=lambda way: way.name)
@pytest.mark.parametrize("method", ["GET", "POST", "HEAD"])
def test_headers_go_as_httpx_writes_them(way: Way, server: ScriptedServer, method: str) -> None:
    server.answers(reply())
    headers = [(b"X-CaSe", b"one"), (b"X-CaSe", b"two"), (b"X-Word", "zażółć".encode())]

    async def play(exchange: Exchange) -> list[tuple[str, str]]:
        request = exchange.client.build_request(method, server.base_url, headers=headers)
        await settled(exchange.client.send(request))
        return [(name.decode(), value.decode("latin-1")) for name, value in request.headers.raw]

    due = way.run(play)
    assert sorted(server.received[0].header_lines) == sorted(due)


def test_a_body_goes_with_its_length(way: Way, server: ScriptedServer) -> None:
    server.answers(reply())
    body = bytes(range(256)) * 1000  # more than goes at once
    way.request("POST", server.base_url, content=body)
    (received,) = server.received
    assert received.body == body
    assert received.headers["Content-Length"] == str(len(body))
    assert "Transfer-Encoding" not in received.headers


def _blocking_parts() -> Iterator[bytes]:
    yield b"first"
    yield b"second"


async def _parts() -> AsyncIterator[bytes]:
    for part in _blocking_parts():
        yield part


@pytest.mark.parametrize("way", OVER_HTTPX, ids=lambda way: way.name)
def test_a_body_of_unknown_length_goes_in_chunks(way: Way) -> None:
    received = bytearray()

    def play(connection: socket.socket, _: RawServer) -> None:
        while not received.endswith(b"0\r\n\r\n"):
            received.extend(connection.recv(65_536))
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

    with listening(play) as server:
        content: Any = _parts() if way.asynchronous else _blocking_parts()
        assert plain(way, "POST", server.base_url, content=content).status_code == 200
    assert b"\r\ntransfer-encoding: chunked\r\n" in received.lower()
    assert received.endswith(b"5\r\nfirst\r\n6\r\nsecond\r\n0\r\n\r\n")


class _BrokenError(Exception):
    """What the body of a test fails with."""


def _blocking_failing_parts() -> Iterator[bytes]:
    yield b"first"
    raise _BrokenError


async def _failing_parts() -> AsyncIterator[bytes]:
    for part in _blocking_failing_parts():
        yield part


@pytest.mark.parametrize("way", OVER_HTTPX, ids=lambda way: way.name)
def test_a_body_that_fails_fails_as_it_does(way: Way, server: ScriptedServer) -> None:
    server.answers(reply())
    content: Any = _failing_parts() if way.asynchronous else _blocking_failing_parts()
    with pytest.raises(_BrokenError):
        plain(way, "POST", server.base_url, content=content)


@pytest.mark.parametrize("way", OVER_HTTPX, ids=lambda way: way.name)
def test_an_answer_comes_as_it_stands(way: Way) -> None:
    head = b"HTTP/1.1 299 All Is Well\r\nX-CaSe: one\r\nx-case: two\r\nContent-Length: 4\r\n\r\nbody"

    def play(connection: socket.socket, _: RawServer) -> None:
        connection.recv(65_536)
        connection.sendall(head)

    with listening(play) as server:
        answer = plain(way, "GET", server.base_url)
    assert (answer.status_code, answer.reason_phrase, answer.http_version) == (299, "All Is Well", "HTTP/1.1")
    assert answer.content == b"body"
    assert answer.headers.raw == [(b"X-CaSe", b"one"), (b"x-case", b"two"), (b"Content-Length", b"4")]


@pytest.mark.parametrize(("method", "status"), [("HEAD", 200), ("GET", 204), ("GET", 304)])
def test_an_answer_without_body(way: Way, server: ScriptedServer, method: str, status: int) -> None:
    server.answers(reply(status, b"", {"Content-Length": "7"} if method == "HEAD" else {}), reply(200, b"after"))

    async def play(exchange: Exchange) -> None:
        first = await exchange.request(method, server.base_url)
        assert (first.status, first.content) == (status, b"")
        assert (await exchange.request("GET", server.base_url)).content == b"after"

    way.run(play)


def test_an_answer_in_chunks(way: Way) -> None:
    body = b"5\r\nfirst\r\n6;x=y\r\nsecond\r\n0\r\nX-Trailer: 1\r\n\r\n"

    def play(connection: socket.socket, _: RawServer) -> None:
        connection.recv(65_536)
        connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body)

    with listening(play) as server:
        assert way.request("GET", server.base_url).content == b"firstsecond"


def test_an_interim_answer_is_passed_over(way: Way) -> None:
    def play(connection: socket.socket, _: RawServer) -> None:
        connection.recv(65_536)
        connection.sendall(b"HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")

    with listening(play) as server:
        answer = way.request("GET", server.base_url)
    assert (answer.status, answer.content) == (200, b"ok")


@pytest.mark.parametrize("way", OVER_HTTPX, ids=lambda way: way.name)
def test_redirects_are_left_to_httpx(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(302, b"", {"Location": "/there"}), reply(200, b"there"))
    assert plain(way, "GET", server.base_url).status_code == 302
    server.answers(reply(302, b"", {"Location": "/there"}), reply(200, b"there"))
    followed = plain(way, "GET", server.base_url, options={"follow_redirects": True})
    assert (followed.content, server.received[-1].target) == (b"there", "/there")


@pytest.mark.parametrize("way", OVER_HTTPX, ids=lambda way: way.name)
def test_cookies_are_left_to_httpx(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(200, b"", {"Set-Cookie": "a=1"}))

    async def play(exchange: Exchange) -> None:
        await settled(exchange.client.get(server.base_url))
        exchange.client.cookies.clear()
        await exchange.request("GET", server.base_url)

    way.run(play)
    assert "Cookie" not in server.received[1].headers


@pytest.mark.parametrize("way", OVER_HTTPX, ids=lambda way: way.name)
def test_hooks_are_called(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(200, b"seen"))
    seen: list[object] = []

    def on_request(request: httpx.Request) -> None:
        request.headers["X-Hooked"] = "yes"

    def on_response(response: httpx.Response) -> None:
        seen.append(response.status_code)

    async def on_async_request(request: httpx.Request) -> None:
        on_request(request)

    async def on_async_response(response: httpx.Response) -> None:
        on_response(response)
        seen.append(await response.aread())

    hooks: dict[str, list[Any]] = {"request": [on_request], "response": [on_response]}
    if way.asynchronous:
        hooks = {"request": [on_async_request], "response": [on_async_response]}
    plain(way, "GET", server.base_url, options={"event_hooks": hooks})
    assert seen[0] == 200
    assert server.received[0].headers["X-Hooked"] == "yes"


@pytest.mark.parametrize("way", OVER_HTTPX, ids=lambda way: way.name)
def test_an_answer_is_read_as_it_comes(way: Way) -> None:
    def play(connection: socket.socket, _: RawServer) -> None:
        connection.recv(65_536)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\none")
        connection.recv(1)  # the client answers the first part

    async def read(exchange: Exchange) -> bytes:
        if way.asynchronous:
            async with exchange.client.stream("GET", server.base_url) as answer:
                return await anext(answer.aiter_raw())
        with exchange.client.stream("GET", server.base_url) as answer:
            first: bytes = next(answer.iter_raw())
            return first

    with listening(play) as server:
        assert way.run(read) == b"one"


def test_closing_twice(way: Way, server: ScriptedServer) -> None:
    server.answers(reply())

    async def play(exchange: Exchange) -> None:
        await exchange.request("GET", server.base_url)
        for _ in range(2):
            await exchange.close()

    way.run(play)


def test_closing_without_having_sent(way: Way) -> None:
    async def nothing(exchange: Exchange) -> None:
        assert not exchange.client.is_closed

    way.run(nothing)
