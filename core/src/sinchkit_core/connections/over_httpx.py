"""Connections over httpx: the blocking one, and what both modes share. The other mode is in `over_httpx_async`."""

from __future__ import annotations

import time
from concurrent.futures import Future
from contextlib import suppress
from functools import lru_cache
from typing import Final, TypeVar

import httpx

from ..calls.bounded_reading import ACCEPTED_ENCODINGS, BodyReader
from ..calls.exchange import OVERDUE, Answer, AnswerHeaders, Auth, Message, MessageHeaders, NoAnswer
from ..errors import ConfigurationError, SinchError
from .deadline_streams import Deadline
from .ownership import claim
from .progress import Progress

T = TypeVar("T")

# Not `None`: httpx would then take credentials out of the URL.
AUTHORIZED: Final = httpx.Auth()


class HttpxConnection:
    """A blocking connection.

    Args:
        client: Keeps the connections. Its creator closes it.
        auth: The credentials.
    """

    def __init__(self, client: httpx.Client, auth: Auth) -> None:
        self.auth = auth
        self._client = client
        self._requests = RequestFactory(client)
        self._claimed = False

    async def send(self, message: Message) -> Answer:
        """Send once, without suspending."""
        if not self._claimed:
            claim(self._client)
            self._claimed = True
        left = None if message.deadline is None else message.deadline - time.monotonic()
        if left is not None and left <= 0:
            raise NoAnswer(OVERDUE, unsent=True, timed_out=True)
        request = self._requests.build(message, left)
        progress = Progress(request, has_body=bool(message.content), asynchronous=False)
        try:
            with Deadline(message.deadline):
                response = self._client.send(request, auth=AUTHORIZED, stream=True)
                try:
                    headers = headers_of(response)
                    return Answer(response.status_code, headers, _content(response, headers, message))
                finally:
                    with suppress(Exception):  # an answer that was read counts, whatever happens to its connection
                        response.close()
        except Exception as failure:
            raise translated(failure, progress) from cause_of(failure)

    async def wait(self, seconds: float) -> None:
        """Sleep, without suspending."""
        time.sleep(seconds)  # noqa: ASYNC251  # never runs in an event loop

    async def outcome(self, future: Future[T], deadline: float | None) -> T:
        """Wait for another thread, without suspending."""
        try:
            return future.result(None if deadline is None else max(0.0, deadline - time.monotonic()))
        except TimeoutError:
            raise NoAnswer(OVERDUE, unsent=True, timed_out=True) from None


def headers_of(response: httpx.Response) -> AnswerHeaders:
    """The headers of `response`."""
    encoding = response.headers.encoding
    return AnswerHeaders((name.decode(encoding), value.decode(encoding)) for name, value in response.headers.raw)


def _content(response: httpx.Response, headers: AnswerHeaders, message: Message) -> bytes:
    if response.is_stream_consumed:  # a hook, or what mocks a transport, has read it
        return read_already(response, message)
    reader = BodyReader(message, headers)
    for part in response.iter_raw():
        reader.feed(part)
    return reader.content()


def read_already(response: httpx.Response, message: Message) -> bytes:
    """The body of `response`, which somebody has read and decompressed; its limit holds nevertheless."""
    reader = BodyReader(message, {})
    reader.feed(response.content)
    return reader.content()


class RequestFactory:
    """Makes requests of httpx, as a client and a message want them."""

    def __init__(self, client: httpx.Client | httpx.AsyncClient) -> None:
        self._client = client
        self._encodings = _readable(client.headers.get("accept-encoding", ""))

    def build(self, message: Message, seconds_left: float | None) -> httpx.Request:
        client = self._client
        if client.is_closed:
            raise ConfigurationError("the client is closed; make a new one")
        headers = MessageHeaders(message.headers)
        headers.setdefault("accept-encoding", self._encodings)
        timeout = _timeout(client.timeout, message.timeout, seconds_left)
        try:
            url = _parsed(message.url)
            if message.query or client.params or client.cookies:
                return client.build_request(
                    message.method,
                    url,
                    params=message.query or None,
                    headers=headers,
                    content=message.content,
                    timeout=timeout,
                )
            # The same, at a third of what it costs there to merge headers.
            return httpx.Request(
                message.method,
                url,
                headers=_merged(client.headers.raw, headers),
                content=message.content,
                extensions={"timeout": timeout.as_dict()},
            )
        except httpx.InvalidURL as problem:
            raise ConfigurationError(f"the base URL cannot be used: {problem}") from problem


@lru_cache(maxsize=64)
def _parsed(url: str) -> httpx.URL:
    """Sending goes to the same URL again and again, and taking it apart is a good part of what a send costs."""
    parsed = httpx.URL(url)
    if parsed.scheme not in {"http", "https"} or not parsed.host:
        raise httpx.InvalidURL("it must begin with http:// or https:// and name a host")
    return parsed


def _merged(usual: list[tuple[bytes, bytes]], given: MessageHeaders) -> list[tuple[bytes, bytes]]:
    """The client's headers, but for those `given`, and then these."""
    merged = [pair for pair in usual if pair[0].lower().decode("latin-1") not in given]
    merged.extend((name.encode("latin-1"), value.encode("latin-1")) for name, value in given.items())
    return merged


def _timeout(usual: httpx.Timeout, wanted: float | None, left: float | None) -> httpx.Timeout:
    if wanted is None and left is None:
        return usual
    if wanted is None:
        connect, read, write, pool = usual.connect, usual.read, usual.write, usual.pool
    else:
        # The time to connect and to wait for a connection is the client's, but for one that follows its timeout.
        connect, read, write = _least(wanted, usual.connect), wanted, wanted
        pool = wanted if usual.pool == usual.read else _least(wanted, usual.pool)
    return httpx.Timeout(
        connect=_least(connect, left), read=_least(read, left), write=_least(write, left), pool=_least(pool, left)
    )


def _least(one: float | None, other: float | None) -> float | None:
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)


def _readable(accepted: str) -> str:
    """What may be asked for of the compressions in an Accept-Encoding header."""
    offers = [offer.strip() for offer in accepted.split(",")]
    readable = (*ACCEPTED_ENCODINGS.split(", "), "identity")
    return ", ".join(offer for offer in offers if offer.partition(";")[0].lower() in readable) or "identity"


def translated(failure: Exception, progress: Progress) -> Exception:
    """The end of an exchange that failed with `failure`, after `progress`; whatever it is, it becomes one of ours."""
    if isinstance(failure, (NoAnswer, SinchError)):
        return failure
    unsent = progress.surely_unsent(failure)
    timed_out = isinstance(failure, (httpx.TimeoutException, TimeoutError))
    return NoAnswer(_described(failure), unsent=unsent, timed_out=timed_out)


def cause_of(failure: Exception) -> BaseException | None:
    """What a translated failure names as its cause."""
    return failure.__cause__ if isinstance(failure, (NoAnswer, SinchError)) else failure


def _described(failure: Exception) -> str:
    name = type(failure).__name__
    # The text of any other exception may show the URL or the headers.
    return f"{name}: {failure}" if isinstance(failure, httpx.HTTPError) and str(failure) else name
