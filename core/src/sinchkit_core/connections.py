"""Connections over httpx, blocking and asynchronous. The one place that knows httpx's errors."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import Any

import httpx

from .errors import APIConnectionError, APITimeoutError, ConfigurationError
from .execution import Answer
from .requests import Request

# Failures before a connection stood, or while waiting for one: the service has not seen the request.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


class HttpxConnection:
    """A blocking connection.

    Args:
        client: Keeps the connections. Whoever made it closes it.
        auth: Adds the credentials to each request.
    """

    def __init__(self, client: httpx.Client, auth: httpx.Auth) -> None:
        self._client = client
        self._auth = auth

    async def send(
        self,
        request: Request[Any],
        url: str,
        *,
        headers: Mapping[str, str],
        content: bytes | None,
        timeout: float | None,
    ) -> Answer:
        """Send once, without suspending."""
        try:
            message = _build(self._client, request, url, headers, content, timeout)
            return _answer(self._client.send(message, auth=self._auth))
        except (httpx.HTTPError, httpx.InvalidURL) as failure:
            raise _translated(failure, request) from failure

    async def wait(self, seconds: float) -> None:
        """Sleep, without suspending."""
        time.sleep(seconds)  # noqa: ASYNC251  # never runs in an event loop


class AsyncHttpxConnection:
    """A connection in an event loop; otherwise as `HttpxConnection`.

    Args:
        client: Keeps the connections. Whoever made it closes it.
        auth: Adds the credentials to each request.
    """

    def __init__(self, client: httpx.AsyncClient, auth: httpx.Auth) -> None:
        self._client = client
        self._auth = auth

    async def send(
        self,
        request: Request[Any],
        url: str,
        *,
        headers: Mapping[str, str],
        content: bytes | None,
        timeout: float | None,
    ) -> Answer:
        """Send once."""
        try:
            message = _build(self._client, request, url, headers, content, timeout)
            return _answer(await self._client.send(message, auth=self._auth))
        except (httpx.HTTPError, httpx.InvalidURL) as failure:
            raise _translated(failure, request) from failure

    async def wait(self, seconds: float) -> None:
        """Sleep."""
        await asyncio.sleep(seconds)


def _build(
    client: httpx.Client | httpx.AsyncClient,
    request: Request[Any],
    url: str,
    headers: Mapping[str, str],
    content: bytes | None,
    timeout: float | None,
) -> httpx.Request:
    if client.is_closed:
        raise ConfigurationError("the client is closed; make a new one")
    return client.build_request(
        request.method,
        url,
        params=dict(request.query) or None,
        headers=dict(headers),
        content=content,
        timeout=httpx.USE_CLIENT_DEFAULT if timeout is None else timeout,
    )


def _answer(response: httpx.Response) -> Answer:
    return Answer(response.status_code, response.headers, response.content)


def _translated(failure: Exception, request: Request[Any]) -> Exception:
    problem = f"{type(failure).__name__}: {failure}" if str(failure) else type(failure).__name__
    if isinstance(failure, (httpx.InvalidURL, httpx.UnsupportedProtocol)):
        return ConfigurationError(f"the base URL cannot be used: {failure}")
    kind = APITimeoutError if isinstance(failure, httpx.TimeoutException) else APIConnectionError
    return kind(problem, request=request, may_have_been_processed=not isinstance(failure, _UNSENT))
