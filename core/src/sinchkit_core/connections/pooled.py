"""httpx's transports over our own pool of httpcore's connections.

They are httpx's own transports but for what they keep their connections in. So whatever instruments, records or
replaces httpx's transports or httpcore's pools sees what goes through them: OpenTelemetry, vcrpy, pytest-httpx, respx.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterator
from typing import Any, Final, cast

import httpcore
import httpx

from ..calls.execution import run_blocking
from .connection_roster import Place
from .deadline_streams import DeadlineBackend
from .pool import Asynchronous, Blocking, Pool

_OF_HTTPCORE: Final = httpcore.ConnectionPool.handle_request
_ASYNC_OF_HTTPCORE: Final = httpcore.AsyncConnectionPool.handle_async_request


class PooledTransport(httpx.HTTPTransport):
    """Sends over connections that are kept and reused. Threads may share it.

    An HTTP/2 connection serves one request at a time: httpcore lets threads share one without a lock around its state.

    Args:
        ssl_context: For ``https``.
        limits: How many connections there may be, how many of them idle, and for how long.
        proxy: Through which to connect: HTTP, HTTPS or SOCKS5.
        http2: Whether to speak HTTP/2 where the server does.
        local_address: From which to connect.

    Raises:
        RuntimeError: SOCKS5 needs a package that is not installed; it says which.
    """

    def __init__(
        self,
        ssl_context: ssl.SSLContext,
        *,
        limits: httpx.Limits,
        proxy: httpx.Proxy | None = None,
        http2: bool = False,
        local_address: str | None = None,
    ) -> None:
        super().__init__(
            verify=ssl_context, limits=limits, proxy=proxy, http2=http2, local_address=local_address, trust_env=False
        )
        if not hasattr(self, "_pool"):  # of an httpx that keeps its connections elsewhere: then it keeps them itself
            return
        pool: type[httpcore.ConnectionPool] = httpcore.ConnectionPool
        if proxy is not None:
            pool = httpcore.SOCKSProxy if _speaks_socks(proxy) else httpcore.HTTPProxy
        settings = _settings(ssl_context, limits, proxy, http2=http2, local_address=local_address)
        source = pool(**settings, network_backend=DeadlineBackend())
        self._pool: Any = _KeptConnections(source, limits)


class AsyncPooledTransport(httpx.AsyncHTTPTransport):
    """The same in one event loop of asyncio, where requests share a connection of HTTP/2."""

    def __init__(
        self,
        ssl_context: ssl.SSLContext,
        *,
        limits: httpx.Limits,
        proxy: httpx.Proxy | None = None,
        http2: bool = False,
        local_address: str | None = None,
    ) -> None:
        super().__init__(
            verify=ssl_context, limits=limits, proxy=proxy, http2=http2, local_address=local_address, trust_env=False
        )
        if not hasattr(self, "_pool"):  # of an httpx that keeps its connections elsewhere: then it keeps them itself
            return
        pool: type[httpcore.AsyncConnectionPool] = httpcore.AsyncConnectionPool
        if proxy is not None:
            pool = httpcore.AsyncSOCKSProxy if _speaks_socks(proxy) else httpcore.AsyncHTTPProxy
        settings = _settings(ssl_context, limits, proxy, http2=http2, local_address=local_address)
        # The default backend looks for the kind of event loop, by an import that fails, again and again.
        source = pool(**settings, network_backend=cast("Any", httpcore.AnyIOBackend()))
        self._pool: Any = _AsyncKeptConnections(source, limits, http2=http2)


class _KeptConnections:
    """Stands where httpx keeps httpcore's pool.

    Args:
        source: The pool of httpcore that makes the connections. It sends by itself only where somebody has replaced
            its method, to mock or to record what is sent.
        limits: How many connections there may be.
    """

    def __init__(self, source: httpcore.ConnectionPool, limits: httpx.Limits) -> None:
        self._source = source
        self.pool: Pool[httpcore.ConnectionInterface] = Pool(
            source.create_connection, Blocking(), **_sizes(limits), may_share=False
        )

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        if type(self._source).handle_request is not _OF_HTTPCORE:
            return self._source.handle_request(request)
        _check_scheme(request)
        response, place = run_blocking(self.pool.send(request))
        body = _Body(self.pool, place, cast("Iterator[bytes]", response.stream))
        return _with_body(response, body)

    def close(self) -> None:
        run_blocking(self.pool.close())
        self._source.close()

    def __enter__(self) -> None:
        """Nothing to open: a connection opens with its first request."""

    def __exit__(self, *_: object) -> None:
        self.close()


class _AsyncKeptConnections:
    """The same for an event loop."""

    def __init__(self, source: httpcore.AsyncConnectionPool, limits: httpx.Limits, *, http2: bool) -> None:
        self._source = source
        self.pool: Pool[httpcore.AsyncConnectionInterface] = Pool(
            source.create_connection, Asynchronous(), **_sizes(limits), may_share=http2
        )

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        if type(self._source).handle_async_request is not _ASYNC_OF_HTTPCORE:
            return await self._source.handle_async_request(request)
        _check_scheme(request)
        response, place = await self.pool.send(request)
        body = _AsyncBody(self.pool, place, cast("AsyncIterator[bytes]", response.stream))
        return _with_body(response, body)

    async def aclose(self) -> None:
        await self.pool.close()
        await self._source.aclose()

    async def __aenter__(self) -> None:
        """Nothing to open: a connection opens with its first request."""

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class _Body:
    """The body of an answer. Once it is closed, its connection is free."""

    def __init__(
        self,
        pool: Pool[httpcore.ConnectionInterface],
        place: Place[httpcore.ConnectionInterface],
        stream: Iterator[bytes],
    ) -> None:
        self._pool = pool
        self._place: Place[httpcore.ConnectionInterface] | None = place
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        place, self._place = self._place, None
        if place is not None:
            try:
                cast("Any", self._stream).close()
            finally:
                run_blocking(self._pool.release(place))


class _AsyncBody:
    """The same for an event loop."""

    def __init__(
        self,
        pool: Pool[httpcore.AsyncConnectionInterface],
        place: Place[httpcore.AsyncConnectionInterface],
        stream: AsyncIterator[bytes],
    ) -> None:
        self._pool = pool
        self._place: Place[httpcore.AsyncConnectionInterface] | None = place
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)

    async def aclose(self) -> None:
        place, self._place = self._place, None
        if place is not None:
            try:
                await cast("Any", self._stream).aclose()
            finally:
                await self._pool.release(place)


def _check_scheme(request: httpcore.Request) -> None:
    scheme = request.url.scheme
    if scheme not in {b"http", b"https"}:
        raise httpcore.UnsupportedProtocol(
            f"cannot send to {scheme.decode('ascii', 'replace') or 'a URL without scheme'}"
        )


def _with_body(response: httpcore.Response, body: _Body | _AsyncBody) -> httpcore.Response:
    return httpcore.Response(
        response.status,
        headers=response.headers,
        content=cast("Any", body),
        extensions=cast("Any", response).extensions,
    )


def _speaks_socks(proxy: httpx.Proxy) -> bool:
    return proxy.url.scheme in {"socks5", "socks5h"}


def _settings(
    ssl_context: ssl.SSLContext,
    limits: httpx.Limits,
    proxy: httpx.Proxy | None,
    *,
    http2: bool,
    local_address: str | None,
) -> dict[str, Any]:
    settings: dict[str, Any] = {
        "ssl_context": ssl_context,
        "keepalive_expiry": limits.keepalive_expiry,
        "http1": True,
        "http2": http2,
    }
    if proxy is None:
        return settings | {"local_address": local_address}
    settings |= {
        "proxy_url": httpcore.URL(
            scheme=proxy.url.raw_scheme, host=proxy.url.raw_host, port=proxy.url.port, target=proxy.url.raw_path
        ),
        "proxy_auth": proxy.raw_auth,
    }
    if _speaks_socks(proxy):
        return settings
    return settings | {"proxy_headers": proxy.headers.raw, "proxy_ssl_context": proxy.ssl_context}


def _sizes(limits: httpx.Limits) -> dict[str, Any]:
    return {
        "max_connections": limits.max_connections,
        "max_idle": limits.max_keepalive_connections,
        "idle_seconds": limits.keepalive_expiry,
    }
