"""An httpx transport over aiohttp: several times faster in an event loop, otherwise like httpx's own.

aiohttp's exceptions are told apart by what was under way, since some mean one thing before a request is sent and
another after. Progress is reported to the `trace` extension of a request in the words of httpx's own transport.
"""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from contextvars import ContextVar
from types import SimpleNamespace
from typing import Any, Final

import aiohttp
import httpx
from aiohttp.connector import Connection
from yarl import URL

from .aiohttp_failures import failure_of_httpx
from .readable import is_readable
from .upload import Upload

_LONGEST_HEADER = 65_536
_NEVER = 1e9  # seconds, where aiohttp takes no None
_AT_ONCE = 65_536
"""Bodies up to this size are buffered by the transport and never wait for the peer."""

_OWN_HEADERS: Final = ("Accept", "Accept-Encoding", "User-Agent", "Content-Type")
_Trace = Callable[[str, Mapping[str, Any]], Awaitable[None]]


class _Exchange:
    """One request and how far it got.

    Attributes:
        sent: Whether it was begun to be sent.
        reuses: Whether that is over a connection which was used before.
    """

    def __init__(self, request: httpx.Request) -> None:
        self.sent = False
        self.reuses = False
        self._request = request
        self._trace: _Trace | None = request.extensions.get("trace")

    async def report(self, event: str) -> None:
        if self._trace is not None:
            await self._trace(event, {"request": self._request})


_exchange: ContextVar[_Exchange] = ContextVar("exchange")


class _PeerHasLeftError(aiohttp.ClientError):
    """A connection was to be used again that the peer has closed."""


class _Request(aiohttp.ClientRequest):
    """Looks at a connection before sending over it again: the event loop may not have heard yet that it is closed."""

    async def send(self, conn: Connection) -> aiohttp.ClientResponse:
        transport = conn.transport
        if _exchange.get().reuses and transport is not None and is_readable(transport.get_extra_info("socket")):
            raise _PeerHasLeftError
        return await super().send(conn)


class _Message:
    """A request as aiohttp takes it. No traceback shows what is in it."""

    def __init__(self, request: httpx.Request, timeout: float | None, more_headers: Mapping[str, str]) -> None:
        self.guard: AbstractAsyncContextManager[object] = nullcontext()
        self.body: bytes | AsyncIterator[bytes] | None = None
        self.upload: Upload | None = None
        body = b"".join(request.stream) if isinstance(request.stream, httpx.ByteStream) else None
        if body is not None and len(body) <= _AT_ONCE:
            self.body = body or None
        else:
            self.upload = Upload(request.stream if body is None else body, timeout)
            self.guard, self.body = self.upload.guard, aiter(self.upload)
        self.headers = _headers(request, streamed=self.upload is not None) + list(more_headers.items())


class AiohttpTransport(httpx.AsyncBaseTransport):
    """Sends over aiohttp, in the event loop of its first request. HTTP/1.1 only.

    Args:
        ssl_context: For ``https``.
        limits: How many connections there may be, and for how long idle ones are kept. aiohttp keeps all of them, or
            none if `max_keepalive_connections` is 0.
        proxy: An HTTP proxy through which to connect, itself reached without TLS.
        local_address: From which to connect.
    """

    def __init__(
        self,
        ssl_context: ssl.SSLContext,
        *,
        limits: httpx.Limits,
        proxy: httpx.Proxy | None = None,
        local_address: str | None = None,
    ) -> None:
        self._ssl_context = ssl_context
        self._limits = limits
        self._proxy = None if proxy is None else URL(str(proxy.url))
        self._proxy_headers = {} if proxy is None else _proxy_headers(proxy)
        self._local_address = local_address
        self._session: aiohttp.ClientSession | None = None
        count = limits.max_connections
        self._places: asyncio.Semaphore | None = None if count is None else asyncio.Semaphore(count)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.scheme not in {"http", "https"}:
            raise httpx.UnsupportedProtocol(f"cannot send to {request.url.scheme or 'a URL without scheme'}")
        exchange = _Exchange(request)
        timeouts: Mapping[str, float | None] = request.extensions.get("timeout", {})
        await self._take_place(exchange, timeouts.get("pool"))
        try:
            response = await self._send(request, exchange, timeouts)
        except BaseException:
            self._give_back_place()
            raise
        return httpx.Response(
            response.status,
            headers=response.raw_headers,
            stream=_Body(response, self._give_back_place),
            extensions={
                "http_version": b"HTTP/1.1",
                "reason_phrase": (response.reason or "").encode("latin-1", "replace"),
            },
        )

    async def aclose(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def _take_place(self, exchange: _Exchange, timeout: float | None) -> None:
        if self._places is None:
            return
        if not self._places.locked():
            await self._places.acquire()
            return
        await exchange.report("connection_pool.wait.started")
        try:
            async with asyncio.timeout(timeout):
                await self._places.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout("no connection became free in time") from None

    def _give_back_place(self) -> None:
        if self._places is not None:
            self._places.release()

    async def _send(
        self, request: httpx.Request, exchange: _Exchange, timeouts: Mapping[str, float | None]
    ) -> aiohttp.ClientResponse:
        while True:
            exchange.reuses = False
            token = _exchange.set(exchange)
            try:
                return await self._send_once(request, exchange, timeouts)
            except _PeerHasLeftError:
                continue  # with another connection; nothing was sent over this one
            finally:
                _exchange.reset(token)

    async def _send_once(
        self, request: httpx.Request, exchange: _Exchange, timeouts: Mapping[str, float | None]
    ) -> aiohttp.ClientResponse:
        session = self._session = self._session or self._open_session()
        forwarded = self._proxy is not None and request.url.scheme == "http"
        message = _Message(request, timeouts.get("write"), self._proxy_headers if forwarded else {})
        try:
            async with message.guard:
                return await session.request(
                    request.method,
                    _url(request.url),
                    data=message.body,
                    headers=message.headers,
                    allow_redirects=False,
                    proxy=self._proxy,
                    proxy_headers=None if self._proxy is None or forwarded else self._proxy_headers,
                    server_hostname=request.extensions.get("sni_hostname"),
                    timeout=_timeout(timeouts),
                    trace_request_ctx=exchange,
                )
        except _PeerHasLeftError:
            raise
        except Exception as failure:
            if message.upload is not None and message.upload.failure is not None:
                raise message.upload.failure from None
            named = failure_of_httpx(failure, sent=exchange.sent)
            if named is None:
                raise
            raise named from None  # aiohttp's own words may show the URL, and numbers in it

    def _open_session(self) -> aiohttp.ClientSession:
        limits = self._limits
        reuse: dict[str, Any] = {"force_close": True}
        if limits.max_keepalive_connections != 0:
            reuse = {"keepalive_timeout": _NEVER if limits.keepalive_expiry is None else limits.keepalive_expiry}
        connector = aiohttp.TCPConnector(
            ssl=self._ssl_context,
            limit=0,  # waiting is ours, so that it can be told from connecting
            local_addr=None if self._local_address is None else (self._local_address, 0),
            **reuse,
        )
        session = aiohttp.ClientSession(
            connector=connector,
            request_class=_Request,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=_OWN_HEADERS,
            max_line_size=_LONGEST_HEADER,
            max_field_size=_LONGEST_HEADER,
            trace_configs=[_tracing()],
        )
        # aiohttp would send some requests a second time on its own account. It has no public switch; `_tracing` refuses
        # the second time as well, should this one go.
        if hasattr(session, "_retry_connection"):
            session._retry_connection = False  # pyright: ignore[reportPrivateUsage]  # see above
        return session


class _Body(httpx.AsyncByteStream):
    def __init__(self, response: aiohttp.ClientResponse, release: Callable[[], None]) -> None:
        self._response = response
        self._release = release
        self._closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for part in self._response.content.iter_any():
                yield part
        except Exception as failure:
            named = failure_of_httpx(failure, sent=True)
            if named is None:
                raise
            raise named from None

    async def aclose(self) -> None:
        if not self._closed:
            self._closed = True
            self._response.close()  # after the last byte of the body the connection is no longer its own
            self._release()


def _tracing() -> aiohttp.TraceConfig:
    async def connecting(_: object, context: SimpleNamespace, __: object) -> None:
        exchange: _Exchange = context.trace_request_ctx
        if exchange.sent:
            raise aiohttp.ServerDisconnectedError
        await exchange.report("connection.connect_tcp.started")

    async def reusing(_: object, context: SimpleNamespace, __: object) -> None:
        exchange: _Exchange = context.trace_request_ctx
        if exchange.sent:
            raise aiohttp.ServerDisconnectedError
        exchange.reuses = True

    async def sending(_: object, context: SimpleNamespace, __: object) -> None:
        exchange: _Exchange = context.trace_request_ctx
        exchange.sent = True
        await exchange.report("http11.send_request_headers.started")

    tracing = aiohttp.TraceConfig()
    tracing.on_connection_create_start.append(connecting)
    tracing.on_connection_reuseconn.append(reusing)
    tracing.on_request_headers_sent.append(sending)
    return tracing


def _proxy_headers(proxy: httpx.Proxy) -> dict[str, str]:
    headers = dict(proxy.headers)
    if proxy.raw_auth is not None:
        headers["Proxy-Authorization"] = "Basic " + base64.b64encode(b":".join(proxy.raw_auth)).decode()
    return headers


def _timeout(timeouts: Mapping[str, float | None]) -> aiohttp.ClientTimeout:
    # Beyond a threshold aiohttp rounds up to whole seconds.
    return aiohttp.ClientTimeout(
        total=None, connect=timeouts.get("connect"), sock_read=timeouts.get("read"), ceil_threshold=_NEVER
    )


def _url(url: httpx.URL) -> URL:
    # As it stands: aiohttp would otherwise write some characters in another way.
    return URL(f"{url.scheme}://{url.netloc.decode()}{url.raw_path.decode()}", encoded=True)


def _headers(request: httpx.Request, *, streamed: bool) -> list[tuple[str, str]]:
    spellings: dict[str, str] = {}  # of several headers of a name aiohttp keeps those that are spelt the same
    try:
        headers = [
            (spellings.setdefault(name.lower(), name), value)
            for name, value in ((name.decode("ascii"), value.decode()) for name, value in request.headers.raw)
        ]
    except UnicodeDecodeError as problem:
        raise httpx.LocalProtocolError(f"a header cannot be sent: {problem.reason}") from None
    if streamed:  # whether it goes in chunks is then for aiohttp to say
        return [header for header in headers if header[0].lower() != "transfer-encoding"]
    return headers
