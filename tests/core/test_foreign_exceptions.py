"""Whatever a transport raises, a call ends with an error of ours, which says whether it may have been processed."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sinchkit_core import APIConnectionError, SinchError
from tests.core.calling import MODES, Caller, Mode
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import BATCH


class _OddError(Exception):
    """Cannot be shown."""

    def __str__(self) -> str:
        raise ValueError("no text")


FAILURES: list[Callable[[], Exception]] = [
    lambda: KeyError(5),
    lambda: RuntimeError("Event loop is closed"),
    lambda: AssertionError("not mocked: http://secret.invalid/+46701234567"),
    lambda: OSError(9, "Bad file descriptor"),
    TimeoutError,
    lambda: ssl.SSLError("record layer failure"),
    lambda: UnicodeDecodeError("ascii", b"\xff", 0, 1, "ordinal not in range"),
    lambda: httpx.StreamError("odd"),
    lambda: httpx.InvalidURL("odd"),
    lambda: httpx.UnsupportedProtocol("odd"),
    lambda: httpx.ConnectError("odd"),
    lambda: httpx.CookieConflict("odd"),
    lambda: ExceptionGroup("odd", [ValueError("one"), KeyError("other")]),
    lambda: RecursionError("odd"),
    MemoryError,
    _OddError,
]


class Failing(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Fails before or after a request was delivered, or while its answer is read."""

    def __init__(self, failure: Exception, where: str) -> None:
        self.failure = failure
        self.where = where
        self._blocking = httpx.HTTPTransport(verify=False, trust_env=False)
        self._asynchronous = httpx.AsyncHTTPTransport(verify=False, trust_env=False)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.where == "before":
            raise self.failure
        response = self._blocking.handle_request(request)
        if self.where == "after":
            response.read()
            raise self.failure
        response.read()
        return httpx.Response(201, stream=_Broken(self.failure))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.where == "before":
            raise self.failure
        response = await self._asynchronous.handle_async_request(request)
        await response.aread()
        if self.where == "after":
            raise self.failure
        return httpx.Response(201, stream=_Broken(self.failure))

    def close(self) -> None:
        self._blocking.close()

    async def aclose(self) -> None:
        await self._asynchronous.aclose()


class _Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, failure: Exception) -> None:
        self._failure = failure

    def __iter__(self) -> Iterator[bytes]:
        yield b"{"
        raise self._failure

    async def __aiter__(self) -> Any:
        yield b"{"
        raise self._failure


def send(sms: Any) -> Any:
    return sms.batches.send(to=["15550100021"], body="Hi")


@settings(max_examples=80, deadline=None)
@given(
    make=st.sampled_from(FAILURES),
    where=st.sampled_from(["before", "after", "within the answer"]),
    mode=st.sampled_from(MODES),
)
def test_only_errors_of_ours_leave_a_call(make: Callable[[], Exception], where: str, mode: Mode) -> None:
    with ScriptedServer() as server:
        server.answers(reply(201, BATCH))
        with pytest.raises(SinchError) as caught:
            Caller(mode, server.base_url)(send, transport=lambda: Failing(make(), where))
        error = caught.value
        assert len(server.received) == (0 if where == "before" else 1)
        assert isinstance(error, APIConnectionError)
        assert error.may_have_been_processed is True  # a transport that reports nothing proves nothing
        assert "secret.invalid" not in str(error)
        assert error.__cause__ is not None


@pytest.mark.parametrize("stop", [KeyboardInterrupt, SystemExit])
def test_what_is_not_a_failure_passes(stop: type[BaseException], server: ScriptedServer) -> None:
    class Stopping(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            raise stop

    with pytest.raises(stop):
        Caller("sync", server.base_url)(send, transport=Stopping)


def test_being_cancelled_passes(server: ScriptedServer) -> None:
    class Cancelled(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        Caller("async", server.base_url)(send, transport=Cancelled)
