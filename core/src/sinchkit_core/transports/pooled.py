"""httpx transports over our own pool of httpcore's connections."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import Any, Final, cast

import httpcore
import httpx

from ..execution import run_blocking
from .connection_roster import Place
from .deadline_streams import DeadlineBackend
from .pool import Asynchronous, Blocking, Pool

_NAMES: Final = (
    "ConnectError",
    "ConnectTimeout",
    "LocalProtocolError",
    "NetworkError",
    "PoolTimeout",
    "ProtocolError",
    "ProxyError",
    "ReadError",
    "ReadTimeout",
    "RemoteProtocolError",
    "TimeoutException",
    "UnsupportedProtocol",
    "WriteError",
    "WriteTimeout",
)
_FAILURES: Final[dict[type, type[httpx.TransportError]]] = {
    getattr(httpcore, name): getattr(httpx, name) for name in _NAMES
}


class _FailuresOfHttpx:
    """Gives httpcore's failures the names that httpx has for them."""

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if kind is not None:
            named = next((_FAILURES[ancestor] for ancestor in kind.__mro__ if ancestor in _FAILURES), None)
            if named is not None:
                raise named(str(failure)) from failure


_renamed = _FailuresOfHttpx()


class PooledTransport(httpx.BaseTransport):
    """Sends over connections that are kept and reused. Threads may share it.

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
        pool: type[httpcore.ConnectionPool] = httpcore.ConnectionPool
        if proxy is not None:
            pool = httpcore.SOCKSProxy if _speaks_socks(proxy) else httpcore.HTTPProxy
        settings = _settings(ssl_context, limits, proxy, http2=http2, local_address=local_address)
        source = pool(**settings, network_backend=DeadlineBackend())
        self._pool = Pool(source.create_connection, Blocking(), **_sizes(limits, http2=http2))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        with _renamed:
            response, place = run_blocking(self._pool.send(_core_request(request)))
        return _response(response, _Body(self._pool, place, cast("Iterator[bytes]", response.stream)))

    def close(self) -> None:
        run_blocking(self._pool.close())


class AsyncPooledTransport(httpx.AsyncBaseTransport):
    """The same in one event loop of asyncio."""

    def __init__(
        self,
        ssl_context: ssl.SSLContext,
        *,
        limits: httpx.Limits,
        proxy: httpx.Proxy | None = None,
        http2: bool = False,
        local_address: str | None = None,
    ) -> None:
        pool: type[httpcore.AsyncConnectionPool] = httpcore.AsyncConnectionPool
        if proxy is not None:
            pool = httpcore.AsyncSOCKSProxy if _speaks_socks(proxy) else httpcore.AsyncHTTPProxy
        settings = _settings(ssl_context, limits, proxy, http2=http2, local_address=local_address)
        # The default backend looks for the kind of event loop, by an import that fails, again and again.
        source = pool(**settings, network_backend=cast("Any", httpcore.AnyIOBackend()))
        self._pool = Pool(source.create_connection, Asynchronous(), **_sizes(limits, http2=http2))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        with _renamed:
            response, place = await self._pool.send(_core_request(request))
        return _response(response, _AsyncBody(self._pool, place, cast("AsyncIterator[bytes]", response.stream)))

    async def aclose(self) -> None:
        await self._pool.close()


class _Body(httpx.SyncByteStream):
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
        with _renamed:
            yield from self._stream

    def close(self) -> None:
        place, self._place = self._place, None
        if place is not None:
            try:
                cast("Any", self._stream).close()
            finally:
                run_blocking(self._pool.release(place))


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(
        self,
        pool: Pool[httpcore.AsyncConnectionInterface],
        place: Place[httpcore.AsyncConnectionInterface],
        stream: AsyncIterator[bytes],
    ) -> None:
        self._pool = pool
        self._place: Place[httpcore.AsyncConnectionInterface] | None = place
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _renamed:
            async for part in self._stream:
                yield part

    async def aclose(self) -> None:
        place, self._place = self._place, None
        if place is not None:
            try:
                await cast("Any", self._stream).aclose()
            finally:
                await self._pool.release(place)


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
        "proxy_url": _core_url(proxy.url),
        "proxy_auth": proxy.raw_auth,
    }
    if _speaks_socks(proxy):
        return settings
    return settings | {"proxy_headers": proxy.headers.raw, "proxy_ssl_context": proxy.ssl_context}


def _sizes(limits: httpx.Limits, *, http2: bool) -> dict[str, Any]:
    return {
        "max_connections": limits.max_connections,
        "max_idle": limits.max_keepalive_connections,
        "idle_seconds": limits.keepalive_expiry,
        "may_share": http2,
    }


def _core_url(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


def _core_request(request: httpx.Request) -> httpcore.Request:
    if request.url.scheme not in {"http", "https"}:
        raise httpx.UnsupportedProtocol(f"cannot send to {request.url.scheme or 'a URL without scheme'}")
    return httpcore.Request(
        method=request.method,
        url=_core_url(request.url),
        headers=request.headers.raw,
        content=cast("Any", request.stream),
        extensions=request.extensions,
    )


def _response(response: httpcore.Response, body: _Body | _AsyncBody) -> httpx.Response:
    return httpx.Response(
        response.status, headers=response.headers, stream=body, extensions=cast("Any", response).extensions
    )
