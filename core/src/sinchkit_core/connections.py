"""Connections over httpx, blocking and asynchronous. The one place that knows httpx's errors."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import Any

import httpx

from .errors import APIConnectionError, APITimeoutError, ConfigurationError
from .execution import Answer, Outgoing
from .requests import Request
from .token_failures import TokenUnavailable, error_without_token, token_failure

# Failures before a connection stood, or while waiting for one, by their names. Names can lie: other transports than
# httpx's own say so of requests that were delivered, and a redirect may lead nowhere after a delivered request.
_SAID_TO_BE_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


class _Progress:
    """How far a request got, as httpx's own transport reports through its trace extension.

    A transport that reports nothing proves nothing: its failures are ambiguous, whatever it calls them.
    """

    def __init__(self) -> None:
        self._connecting = False
        self._sending = False

    def note(self, event: str, info: Mapping[str, Any]) -> None:
        if event.endswith(".send_request_headers.started"):
            # Opening a tunnel through a proxy tells the service nothing.
            self._sending = self._sending or info["request"].method != b"CONNECT"
        else:
            self._connecting = True

    async def anote(self, event: str, info: Mapping[str, Any]) -> None:
        self.note(event, info)

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
    """

    def __init__(self, client: httpx.Client, auth: httpx.Auth) -> None:
        self._client = client
        self._auth = auth

    async def send(self, outgoing: Outgoing) -> Answer:
        """Send once, without suspending."""
        progress = _Progress()
        try:
            message = _build(self._client, outgoing)
            message.extensions["trace"] = progress.note
            return _answer(self._client.send(message, auth=self._auth))
        except (httpx.HTTPError, httpx.InvalidURL, TokenUnavailable) as failure:
            raise _translated(failure, outgoing.request, progress) from failure

    async def wait(self, seconds: float) -> None:
        """Sleep, without suspending."""
        time.sleep(seconds)  # noqa: ASYNC251  # never runs in an event loop


class AsyncHttpxConnection:
    """A connection in one event loop, that of its first request; otherwise as `HttpxConnection`.

    Args:
        client: Keeps the connections. Whoever made it closes it.
        auth: Adds the credentials to each request.
    """

    def __init__(self, client: httpx.AsyncClient, auth: httpx.Auth) -> None:
        self._client = client
        self._auth = auth
        self._loop: asyncio.AbstractEventLoop | None = None

    async def send(self, outgoing: Outgoing) -> Answer:
        """Send once."""
        loop = asyncio.get_running_loop()
        self._loop = self._loop or loop
        if self._loop is not loop:
            # httpx would find out only after the request was written.
            raise ConfigurationError("this client belongs to another event loop; make one for each asyncio.run")
        progress = _Progress()
        try:
            message = _build(self._client, outgoing)
            message.extensions["trace"] = progress.anote
            return _answer(await self._client.send(message, auth=self._auth))
        except (httpx.HTTPError, httpx.InvalidURL, TokenUnavailable) as failure:
            raise _translated(failure, outgoing.request, progress) from failure

    async def wait(self, seconds: float) -> None:
        """Sleep."""
        await asyncio.sleep(seconds)


def _build(client: httpx.Client | httpx.AsyncClient, outgoing: Outgoing) -> httpx.Request:
    if client.is_closed:
        raise ConfigurationError("the client is closed; make a new one")
    return client.build_request(
        outgoing.request.method,
        outgoing.url,
        params=outgoing.request.query or None,
        headers=dict(outgoing.headers),
        content=outgoing.content,
        timeout=httpx.USE_CLIENT_DEFAULT if outgoing.timeout is None else outgoing.timeout,
    )


def _answer(response: httpx.Response) -> Answer:
    return Answer(response.status_code, response.headers, response.content)


def _translated(failure: Exception, request: Request[Any], progress: _Progress) -> Exception:
    problem = f"{type(failure).__name__}: {failure}" if str(failure) else type(failure).__name__
    if isinstance(failure, (httpx.InvalidURL, httpx.UnsupportedProtocol)):
        return ConfigurationError(f"the base URL cannot be used: {failure}")
    without_token = token_failure(failure)
    if without_token is not None:
        return error_without_token(without_token, request)
    kind = APITimeoutError if isinstance(failure, httpx.TimeoutException) else APIConnectionError
    unsent = isinstance(failure, _SAID_TO_BE_UNSENT) and progress.surely_unsent(failure)
    return kind(problem, request=request, may_have_been_processed=not unsent)
