"""Connections over httpx, blocking and asynchronous. The one place that knows httpx's errors."""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import httpx

from .bounded_reading import ENCODINGS, LIMIT_MARK, AnswerTooLarge, bounded
from .deadlines import deadline, within_deadline
from .errors import APIConnectionError, APITimeoutError, ConfigurationError, ResponseTooLargeError
from .execution import Answer, Outgoing
from .requests import Request
from .token_failures import AWAIT_MARK, TokenUnavailable, error_without_token, token_failure

if TYPE_CHECKING:
    import asyncio

# Failures before a connection stood, or while waiting for one, by their names. Names can lie: other transports than
# httpx's own say so of requests that were delivered, and a redirect may lead nowhere after a delivered request.
_SAID_TO_BE_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)

_OVER = "the call's time is over"


class _Progress:
    """How far a request got, as a transport reports through httpx's trace extension.

    A transport that reports nothing proves nothing: its failures are ambiguous, whatever it calls them.

    Args:
        message: The request.
        asynchronous: Whether a transport awaits what it reports to.
    """

    def __init__(self, message: httpx.Request, *, asynchronous: bool) -> None:
        self._connecting = False
        self._sending = False
        self._extensions = message.extensions
        self._extensions["trace"] = self.anote if asynchronous else self.note

    def note(self, event: str, info: Mapping[str, Any]) -> None:
        if event.endswith(".send_request_headers.started"):
            # Opening a tunnel through a proxy tells the service nothing.
            if info["request"].method != b"CONNECT":
                self._sending = True
                self._extensions.pop("trace", None)  # nothing that follows makes a difference
        else:
            self._connecting = True

    async def anote(self, event: str, info: Mapping[str, Any]) -> None:
        self.note(event, info)

    @property
    def ended_before_sending(self) -> bool:
        return self._connecting and not self._sending

    def surely_unsent(self, failure: Exception) -> bool:
        # Waiting for a free connection is the one failure that httpx's own transport reports no beginning of.
        in_queue = type(failure.__cause__).__module__.partition(".")[0] == "httpcore" and isinstance(
            failure, httpx.PoolTimeout
        )
        return (self._connecting or in_queue) and not self._sending


class HttpxConnection:
    """A blocking connection.

    Args:
        client: Keeps the connections. Whoever made it closes it.
        auth: Adds the credentials to each request.
        max_response_bytes: How large an answer may be once unpacked; `None` for no limit.
    """

    def __init__(self, client: httpx.Client, auth: httpx.Auth, *, max_response_bytes: int | None = None) -> None:
        self._client = client
        self._auth = auth
        self._adaptation = _Adaptation(client, max_response_bytes)

    async def send(self, outgoing: Outgoing) -> Answer:
        """Send once, without suspending."""
        with deadline(outgoing.deadline):
            left = within_deadline(None)
            if left == 0:
                raise APITimeoutError(_OVER, request=outgoing.request, may_have_been_processed=False)
            message = self._adaptation.build(outgoing, left)
            progress = _Progress(message, asynchronous=False)
            try:
                response = self._client.send(message, auth=self._auth, stream=True)
                try:
                    with bounded(response):
                        return Answer(response.status_code, response.headers, response.read())
                finally:
                    response.close()
            except (httpx.HTTPError, httpx.InvalidURL, TokenUnavailable) as failure:
                raise _translated(failure, outgoing.request, progress) from failure

    async def wait(self, seconds: float) -> None:
        """Sleep, without suspending."""
        time.sleep(seconds)  # noqa: ASYNC251  # never runs in an event loop


# httpx would find out only after a request was written.
_loops: WeakKeyDictionary[httpx.AsyncClient, asyncio.AbstractEventLoop] = WeakKeyDictionary()


class AsyncHttpxConnection:
    """A connection in one event loop, that of its client's first request; otherwise as `HttpxConnection`.

    Args:
        client: Keeps the connections. Whoever made it closes it.
        auth: Adds the credentials to each request.
        max_response_bytes: How large an answer may be once unpacked; `None` for no limit.
    """

    def __init__(self, client: httpx.AsyncClient, auth: httpx.Auth, *, max_response_bytes: int | None = None) -> None:
        self._client = client
        self._auth = auth
        self._adaptation = _Adaptation(client, max_response_bytes)

    async def send(self, outgoing: Outgoing) -> Answer:
        """Send once."""
        import asyncio  # a blocking client never needs it

        loop = asyncio.get_running_loop()
        if _loops.setdefault(self._client, loop) is not loop:
            raise ConfigurationError("this client belongs to another event loop; make one for each asyncio.run")
        message = self._adaptation.build(outgoing, None)
        progress = _Progress(message, asynchronous=True)
        scope = asyncio.timeout(None if outgoing.deadline is None else outgoing.deadline - time.monotonic())
        try:
            with deadline(outgoing.deadline):
                async with scope:
                    response = await self._client.send(message, auth=self._auth, stream=True)
                    try:
                        with bounded(response):
                            return Answer(response.status_code, response.headers, await response.aread())
                    finally:
                        await response.aclose()
        except (httpx.HTTPError, httpx.InvalidURL, TokenUnavailable) as failure:
            raise _translated(failure, outgoing.request, progress) from failure
        except TimeoutError as failure:
            if not scope.expired():
                raise
            unsent = AWAIT_MARK in message.extensions or progress.ended_before_sending
            raise APITimeoutError(_OVER, request=outgoing.request, may_have_been_processed=not unsent) from failure

    async def wait(self, seconds: float) -> None:
        """Sleep."""
        import asyncio

        await asyncio.sleep(seconds)


class _Adaptation:
    """Makes httpx requests as a client and what goes out want them."""

    def __init__(self, client: httpx.Client | httpx.AsyncClient, limit: int | None) -> None:
        self._client = client
        self._limit = limit
        self._encodings = None if limit is None else _boundable(client.headers.get("accept-encoding", ""))

    def build(self, outgoing: Outgoing, seconds_left: float | None) -> httpx.Request:
        if self._client.is_closed:
            raise ConfigurationError("the client is closed; make a new one")
        headers = dict(outgoing.headers)
        if self._encodings is not None:
            headers.setdefault("accept-encoding", self._encodings)
        try:
            message = self._client.build_request(
                outgoing.request.method,
                _parsed(outgoing.url),
                params=outgoing.request.query or None,
                headers=headers,
                content=outgoing.content,
                timeout=_timeout(self._client.timeout, outgoing.timeout, seconds_left),
            )
        except httpx.InvalidURL as problem:
            raise _unusable(problem) from problem
        if self._limit is not None:
            message.extensions[LIMIT_MARK] = self._limit
        return message


@lru_cache(maxsize=64)
def _parsed(url: str) -> httpx.URL:
    """Sending goes to the same URL again and again, and taking it apart is a good part of what a send costs."""
    return httpx.URL(url)


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


def _boundable(accepted: str) -> str:
    """What may be asked for of the compressions in an Accept-Encoding header."""
    offers = [offer.strip() for offer in accepted.split(",")]
    return ", ".join(offer for offer in offers if offer.partition(";")[0].lower() in ENCODINGS) or "identity"


def _translated(failure: Exception, request: Request[Any], progress: _Progress) -> Exception:
    problem = f"{type(failure).__name__}: {failure}" if str(failure) else type(failure).__name__
    if isinstance(failure, (httpx.InvalidURL, httpx.UnsupportedProtocol)):
        return _unusable(failure)
    without_token = token_failure(failure)
    if without_token is not None:
        return error_without_token(without_token, request)
    if isinstance(failure, AnswerTooLarge):
        return ResponseTooLargeError(str(failure), request=request, may_have_been_processed=True)
    kind = APITimeoutError if isinstance(failure, httpx.TimeoutException) else APIConnectionError
    unsent = isinstance(failure, _SAID_TO_BE_UNSENT) and progress.surely_unsent(failure)
    return kind(problem, request=request, may_have_been_processed=not unsent)


def _unusable(problem: Exception) -> ConfigurationError:
    return ConfigurationError(f"the base URL cannot be used: {problem}")
