"""Answers that are too large, packed too tightly, or not what they say to be."""

import gzip
import json
import tracemalloc
import zlib
from contextlib import suppress
from itertools import pairwise
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sinchkit_core import APIConnectionError, AuthenticationError, ResponseTooLargeError
from sinchkit_core.auth import BearerAuth
from sinchkit_core.auth.oauth2 import OAuth2Auth
from sinchkit_core.calls.exchange import Message, MessageHeaders, NoAnswer
from sinchkit_core.calls.execution import run_blocking
from sinchkit_core.connections import HttpxConnection
from tests.core.calling import AT_ONCE
from tests.core.scripted_server import Action, ScriptedServer, reply
from tests.core.sms_samples import BATCH
from tests.core.token_service import EXPIRED, KEY_ID, KEY_SECRET, TOKEN_PATH
from tests.transports.ways import OVER_HTTPX, Way, send

BODY = json.dumps(BATCH).encode()
LIMIT = 10_000


def packed(size: int) -> bytes:
    """A great many zeros in few bytes."""
    packer = zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
    zeros = bytes(1_000_000)
    return b"".join(packer.compress(zeros) for _ in range(size // len(zeros))) + packer.flush()


BOMB = packed(200_000_000)


def gzipped(content: bytes, status: int = 201) -> Action:
    return reply(status, content, {"Content-Encoding": "gzip"})


def chunked(content: bytes) -> Action:
    def act(handler: Any, _: object) -> None:
        handler.send_response(201)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        for start in range(0, len(content), 1000):
            piece = content[start : start + 1000]
            handler.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        handler.wfile.write(b"0\r\n\r\n")

    return act


FITTING: dict[str, Action] = {
    "as-it-is": reply(201, BODY),
    "chunked": chunked(BODY),
    "gzip": gzipped(gzip.compress(BODY)),
    "two-members": gzipped(gzip.compress(BODY[:100]) + gzip.compress(BODY[100:])),
    "gzip-and-surplus": gzipped(gzip.compress(BODY) + bytes(50)),
    "x-gzip": reply(201, gzip.compress(BODY), {"Content-Encoding": "X-GZip"}),
    "deflate": reply(201, zlib.compress(BODY), {"Content-Encoding": "deflate"}),
    "bare-deflate": reply(201, zlib.compress(BODY, wbits=-15), {"Content-Encoding": "deflate"}),
    "identity": reply(201, BODY, {"Content-Encoding": "identity"}),
}


@pytest.mark.parametrize("answer", FITTING.values(), ids=FITTING.keys())
@pytest.mark.parametrize("limit", [None, len(BODY)])
def test_an_answer_that_fits(way: Way, server: ScriptedServer, answer: Action, limit: int | None) -> None:
    server.answers(answer)
    assert way.call(send, server.base_url, max_response_bytes=limit).id == BATCH["id"]


TOO_LARGE: dict[str, Action] = {
    "announced": reply(201, bytes(LIMIT + 1)),
    "chunked": chunked(bytes(LIMIT + 1)),
    "bomb": gzipped(BOMB),
    "deflate": reply(201, zlib.compress(bytes(LIMIT + 1)), {"Content-Encoding": "deflate"}),
}


@pytest.mark.parametrize("answer", TOO_LARGE.values(), ids=TOO_LARGE.keys())
def test_an_answer_that_is_too_large(way: Way, server: ScriptedServer, answer: Action) -> None:
    server.answers(answer, reply(201, BODY))
    with pytest.raises(ResponseTooLargeError, match="10000 bytes") as caught:
        way.call(send, server.base_url, max_response_bytes=LIMIT)
    assert caught.value.may_have_been_processed is True
    assert len(server.received) == 1


def test_a_bomb_does_not_fill_the_memory(way: Way, server: ScriptedServer) -> None:
    server.answers(gzipped(BOMB))
    tracemalloc.start()
    try:
        with pytest.raises(ResponseTooLargeError):
            way.call(send, server.base_url, max_response_bytes=LIMIT)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 20_000_000


@pytest.mark.parametrize("packing", ["br", "zstd", "gzip, gzip"])
def test_what_cannot_be_bounded_is_not_unpacked(way: Way, server: ScriptedServer, packing: str) -> None:
    server.answers(reply(201, gzip.compress(gzip.compress(BODY)), {"Content-Encoding": packing}))
    with pytest.raises(APIConnectionError, match="not asked for") as caught:
        way.call(send, server.base_url, max_response_bytes=LIMIT)
    assert caught.value.may_have_been_processed is True


@pytest.mark.parametrize("way", OVER_HTTPX, ids=lambda way: way.name)
@pytest.mark.parametrize(
    ("offered", "asked"),
    [("gzip, deflate, br, zstd", "gzip, deflate"), ("identity", "identity"), ("br", "identity"), ("", "identity")],
)
def test_what_cannot_be_bounded_is_not_asked_for(way: Way, server: ScriptedServer, offered: str, asked: str) -> None:
    server.answers(reply(201, BODY))
    options = {"headers": {"Accept-Encoding": offered}}
    way.run(lambda exchange: exchange.call(send, server.base_url, max_response_bytes=LIMIT), **options)
    way.run(lambda exchange: exchange.call(send, server.base_url), **options)
    assert [received.headers["Accept-Encoding"] for received in server.received] == [asked, asked]


BROKEN: dict[str, Action] = {
    "no-gzip": gzipped(b"not gzip"),
    "cut": gzipped(gzip.compress(BODY)[:-20]),
    "checksum": gzipped(gzip.compress(BODY)[:-8] + bytes(8)),
    "no-deflate": reply(201, b"\xff" * 100, {"Content-Encoding": "deflate"}),
}


@pytest.mark.parametrize("answer", BROKEN.values(), ids=BROKEN.keys())
@pytest.mark.parametrize("limit", [None, LIMIT])
def test_a_broken_packing_is_ambiguous(way: Way, server: ScriptedServer, answer: Action, limit: int | None) -> None:
    server.answers(answer, reply(201, BODY))
    with pytest.raises(APIConnectionError) as caught:
        way.call(send, server.base_url, max_response_bytes=limit)
    assert caught.value.may_have_been_processed is True
    assert len(server.received) == 1


def oauth2(server: ScriptedServer) -> OAuth2Auth:
    return OAuth2Auth(server.base_url + TOKEN_PATH, KEY_ID, KEY_SECRET, retries=AT_ONCE)


@pytest.mark.parametrize("answer", [gzipped(BOMB, 200), reply(200, bytes(LIMIT + 1)), gzipped(BOMB, 401)])
def test_the_limit_holds_for_tokens(way: Way, server: ScriptedServer, answer: Action) -> None:
    server.answers(answer)
    with pytest.raises(APIConnectionError, match="10000 bytes") as caught:
        way.call(send, server.base_url, max_response_bytes=LIMIT, auth=oauth2(server))
    assert caught.value.may_have_been_processed is False
    assert {received.path for received in server.received} == {TOKEN_PATH}


def test_the_limit_holds_for_refusals(way: Way, server: ScriptedServer) -> None:
    token = reply(200, {"access_token": "t", "expires_in": 3600})
    server.answers(token, gzipped(BOMB, 401))
    with pytest.raises(ResponseTooLargeError):
        way.call(send, server.base_url, max_response_bytes=LIMIT, auth=oauth2(server))
    server.answers(token, EXPIRED, token, gzipped(gzip.compress(b'{"code": "x"}'), 401))
    with pytest.raises(AuthenticationError) as caught:
        way.call(send, server.base_url, max_response_bytes=LIMIT, auth=oauth2(server))
    assert caught.value.body == b'{"code": "x"}'
    assert caught.value.headers["content-encoding"] == "gzip"


class _Parts(httpx.SyncByteStream):
    def __init__(self, content: bytes, cuts: list[int]) -> None:
        marks = sorted({cut % (len(content) + 1) for cut in cuts} | {0, len(content)})
        self._parts = [content[start:end] for start, end in pairwise(marks)]

    def __iter__(self) -> Any:
        return iter(self._parts)


def read(content: bytes, cuts: list[int], encoding: str, limit: int | None) -> bytes:
    """What a connection reads from an answer that comes in these parts."""
    transport = httpx.MockTransport(
        lambda _: httpx.Response(200, headers={"Content-Encoding": encoding}, stream=_Parts(content, cuts))
    )
    with httpx.Client(transport=transport) as client:
        connection = HttpxConnection(client, BearerAuth("t"))
        message = Message("GET", "http://sms.invalid", MessageHeaders(), max_bytes=limit)
        return run_blocking(connection.send(message)).content


@settings(max_examples=60, deadline=None)
@given(
    content=st.one_of(st.binary(max_size=300), st.binary(min_size=1, max_size=5).map(lambda unit: unit * 40_000)),
    cuts=st.lists(st.integers(0, 1_000_000), max_size=6),
    packing=st.sampled_from(["gzip", "deflate"]),
    level=st.integers(0, 9),
)
def test_unpacking_gives_what_was_packed(content: bytes, cuts: list[int], packing: str, level: int) -> None:
    packed = gzip.compress(content, level) if packing == "gzip" else zlib.compress(content, level)
    assert read(packed, cuts, packing, None) == content
    assert read(packed, cuts, packing, len(content)) == content
    if content:
        with pytest.raises(NoAnswer) as caught:
            read(packed, cuts, packing, len(content) - 1)
        assert caught.value.too_large


@settings(max_examples=60, deadline=None)
@given(content=st.binary(max_size=200), cuts=st.lists(st.integers(0, 300), max_size=4))
def test_nothing_but_what_is_documented_comes_of_nonsense(content: bytes, cuts: list[int]) -> None:
    for packing in ("gzip", "deflate"):
        with suppress(NoAnswer):
            read(content, cuts, packing, 1000)
