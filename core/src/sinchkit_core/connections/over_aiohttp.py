"""Connections over aiohttp, for event loops: several times faster than httpx. HTTP/1.1 only.

The meaning of aiohttp's exceptions depends on what was under way: some mean one thing before a request is sent and
another after.
"""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import Future
from contextlib import AbstractAsyncContextManager, nullcontext
from contextvars import ContextVar
from functools import lru_cache
from typing import Any, Final, TypeVar
from urllib.parse import quote, urlencode
from weakref import WeakSet

import aiohttp
from aiohttp.abc import AbstractStreamWriter
from aiohttp.connector import Connection
from attrs import field, frozen
from yarl import URL

from ..calls.bounded_reading import ACCEPTED_ENCODINGS, BodyReader
from ..calls.exchange import OVERDUE, Answer, AnswerHeaders, Auth, Message, MessageHeaders, NoAnswer
from ..errors import ConfigurationError, SinchError
from ..forking import renew_in_children
from .aiohttp_failures import no_answer
from .event_loops import running_loop, settled, time_limit
from .ownership import claim
from .readable import is_readable
from .upload import Upload

T = TypeVar("T")

_LONGEST_HEADER = 65_536
_NEVER = 1e9  # seconds, where aiohttp takes no None
_AT_ONCE = 65_536
"""Bodies up to this size are buffered by the transport and never wait for the peer."""

# What aiohttp would add by itself.
_OWN_HEADERS: Final = ("Accept", "Accept-Encoding", "User-Agent", "Content-Type")

_abandoned: list[object] = []
"""What belongs to the parent process, kept so that nothing closes it when it is collected."""


@frozen(kw_only=True)
class AiohttpSettings:
    """How to connect.

    Attributes:
        ssl_context: For ``https``.
        headers: Headers for every request.
        timeout: Seconds that the service may stay silent.
        connect_timeout: Seconds within which a connection must stand, TLS included.
        pool_timeout: Seconds to wait for a free connection.
        max_connections: How many connections there may be at a time; `None` for no limit.
        keep_alive: Whether a connection is kept for further requests.
        keepalive_expiry: After how many seconds an unused connection is closed; `None` for never.
        proxy_for: The URL of the HTTP proxy through which to connect to a URL; `None` for none.
        local_address: The address that connections are made from.
    """

    ssl_context: ssl.SSLContext
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    timeout: float | None = 30.0
    connect_timeout: float | None = 10.0
    pool_timeout: float | None = None
    max_connections: int | None = 100
    keep_alive: bool = True
    keepalive_expiry: float | None = 5.0
    proxy_for: Callable[[str], str | None] = field(default=lambda _: None, repr=False)
    local_address: str | None = None


class _Exchange:
    """One message and how far it came.

    Attributes:
        queued: Whether it waits for a free connection.
        begun: Whether aiohttp works on it. What replaces aiohttp, to mock it, makes no request: that proves nothing.
        sent: Whether a part of it may have been written to a connection.
    """

    __slots__ = ("begun", "queued", "sent", "used_before")

    def __init__(self, used_before: WeakSet[object]) -> None:
        self.queued = False
        self.begun = False
        self.sent = False
        self.used_before = used_before

    @property
    def surely_unsent(self) -> bool:
        return (self.queued or self.begun) and not self.sent


# aiohttp makes its requests itself, so this is the one way to a request from the exchange that it belongs to.
_exchange: ContextVar[_Exchange] = ContextVar("exchange")

# Of such aiohttp the headers go out with the body. Before, they had gone when the body could still fail.
_HEADERS_WAIT_FOR_BODY: Final = hasattr(AbstractStreamWriter, "send_headers")


class _PeerHasLeftError(aiohttp.ClientError):
    """A connection was to be used again that the peer has closed."""


class _Request(aiohttp.ClientRequest):
    """A request that notes how far it came.

    It looks at a connection before sending over it again: the event loop may not have heard yet that it is closed.
    """

    def __init__(self, *arguments: Any, **named: Any) -> None:
        _exchange.get().begun = True
        super().__init__(*arguments, **named)

    async def send(self, conn: Connection) -> aiohttp.ClientResponse:
        exchange = _exchange.get()
        if exchange.sent:  # aiohttp sends some requests a second time on its own account
            raise aiohttp.ServerDisconnectedError
        transport, protocol = conn.transport, conn.protocol
        if protocol in exchange.used_before:
            if transport is not None and is_readable(transport.get_extra_info("socket")):
                raise _PeerHasLeftError
        elif protocol is not None:
            exchange.used_before.add(protocol)
        exchange.sent = True
        return await super().send(conn)

    async def write_bytes(self, writer: Any, conn: Connection, *rest: Any, **named: Any) -> None:
        transport = conn.transport
        if _HEADERS_WAIT_FOR_BODY and (transport is None or transport.is_closing()):
            _exchange.get().sent = False  # what follows fails before anything is written
        await super().write_bytes(writer, conn, *rest, **named)


class AiohttpClient:
    """Keeps connections, in the event loop of its first request.

    Args:
        settings: How to connect.

    Attributes:
        used_before: What aiohttp keeps of connections that have carried a request.
    """

    def __init__(self, settings: AiohttpSettings) -> None:
        self.settings = settings
        self.is_closed: bool = False
        self.used_before: WeakSet[object] = WeakSet()
        self._session: aiohttp.ClientSession | None = None
        self._free = self._all_free()
        renew_in_children(self)

    async def aclose(self) -> None:
        """Close all connections, for good. What waits for one is refused."""
        self.is_closed = True
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def session(self) -> aiohttp.ClientSession:
        """What sends.

        Raises:
            NoAnswer: The client was closed meanwhile; nothing was sent.
        """
        if self.is_closed:
            raise NoAnswer("the client was closed meanwhile", unsent=True)
        if self._session is None:
            self._session = self._open()
        return self._session

    async def reserve(self, timeout: float | None) -> None:
        """Wait for a free connection; `release` gives it back.

        Raises:
            NoAnswer: None became free in time.
        """
        if self._free is None:
            return
        if not self._free.locked():
            await self._free.acquire()
            return
        try:
            async with asyncio.timeout(timeout):
                await self._free.acquire()
        except TimeoutError:
            raise NoAnswer("no connection became free in time", unsent=True, timed_out=True) from None

    def release(self) -> None:
        """Give back a connection."""
        if self._free is not None:
            self._free.release()

    def renew_after_fork(self) -> None:
        """Leave the parent's connections alone; the child opens its own."""
        _abandoned.append(self._session)
        self._session = None
        self._free = self._all_free()

    def _all_free(self) -> asyncio.Semaphore | None:
        count = self.settings.max_connections
        return None if count is None else asyncio.Semaphore(count)

    def _open(self) -> aiohttp.ClientSession:
        settings = self.settings
        reuse: dict[str, Any] = {"force_close": True}
        if settings.keep_alive:
            reuse = {"keepalive_timeout": _NEVER if settings.keepalive_expiry is None else settings.keepalive_expiry}
        connector = aiohttp.TCPConnector(
            ssl=settings.ssl_context,
            limit=0,  # waiting is ours, so that it differs from connecting
            local_addr=None if settings.local_address is None else (settings.local_address, 0),
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
        )
        # aiohttp would send some requests a second time on its own account. It has no public switch; `_Request` refuses
        # the second time as well, should this one go.
        if hasattr(session, "_retry_connection"):
            session._retry_connection = False  # pyright: ignore[reportPrivateUsage]  # see above
        return session


class AiohttpConnection:
    """A connection in one event loop.

    Args:
        client: Keeps the connections. Its creator closes it.
        auth: The credentials.
    """

    def __init__(self, client: AiohttpClient, auth: Auth) -> None:
        self.auth = auth
        self._client = client
        self._loop: asyncio.AbstractEventLoop | None = None

    async def send(self, message: Message) -> Answer:
        """Send once."""
        loop = running_loop()
        if self._loop is not loop:
            claim(self._client, loop)
            self._loop = loop
        if self._client.is_closed:
            raise ConfigurationError("the client is closed; make a new one")
        exchange = _Exchange(self._client.used_before)
        scope = time_limit(message.deadline)
        try:
            async with scope:
                return await self._send(message, exchange)
        except (NoAnswer, SinchError):
            raise
        except Exception as failure:
            if scope.expired():
                raise NoAnswer(OVERDUE, unsent=exchange.surely_unsent, timed_out=True) from failure
            raise no_answer(failure, unsent=exchange.surely_unsent) from failure

    async def wait(self, seconds: float) -> None:
        """Sleep."""
        await asyncio.sleep(seconds)

    async def outcome(self, future: Future[T], deadline: float | None) -> T:
        """Wait for another task or thread."""
        return await settled(future, deadline)

    async def _send(self, message: Message, exchange: _Exchange) -> Answer:
        url = _url(message)
        exchange.queued = True
        await self._client.reserve(self._client.settings.pool_timeout or self._silence(message))
        exchange.queued = False
        try:
            while True:
                token = _exchange.set(exchange)
                try:
                    return await self._send_once(message, url)
                except _PeerHasLeftError:
                    continue  # with another connection; nothing was sent over this one
                finally:
                    _exchange.reset(token)
        finally:
            self._client.release()

    async def _send_once(self, message: Message, url: URL) -> Answer:
        settings = self._client.settings
        silence = self._silence(message)
        body, guard = _body(message.content, silence)
        headers = MessageHeaders(settings.headers)
        headers.setdefault("accept-encoding", ACCEPTED_ENCODINGS)
        headers.update(message.headers)
        if isinstance(body, Upload):
            headers["content-length"] = str(len(message.content or b""))
        proxy, credentials = _proxy(settings.proxy_for(message.url))
        forwarded = proxy is not None and url.scheme == "http"
        async with guard:
            response = await self._client.session().request(
                message.method,
                url,
                data=body,
                headers=MessageHeaders({**headers, **credentials}) if forwarded else headers,
                allow_redirects=False,
                proxy=proxy,
                proxy_headers=None if proxy is None or forwarded else credentials,
                timeout=_timeout(_least(settings.connect_timeout, silence), silence),
            )
        try:
            answered = _headers(response)
            reader = BodyReader(message, answered)
            async for part in response.content.iter_any():
                reader.feed(part)
            return Answer(response.status, answered, reader.content())
        finally:
            response.close()  # after the last byte of the body the connection is no longer its own

    def _silence(self, message: Message) -> float | None:
        return self._client.settings.timeout if message.timeout is None else message.timeout


def _body(
    content: bytes | None, timeout: float | None
) -> tuple[bytes | AsyncIterator[bytes] | Upload | None, AbstractAsyncContextManager[object]]:
    if content is None or len(content) <= _AT_ONCE:
        return content or None, nullcontext()
    upload = Upload(content, timeout)
    return upload, upload.guard


def _headers(response: aiohttp.ClientResponse) -> AnswerHeaders:
    return AnswerHeaders(
        (name, value if value.isascii() else value.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))
        for name, value in response.headers.items()
    )


def _url(message: Message) -> URL:
    query = urlencode(message.query, doseq=True, quote_via=quote) if message.query else ""
    try:
        # As it stands: aiohttp would otherwise write some characters in another way.
        url = URL(f"{message.url}?{query}" if query else message.url, encoded=True)
    except ValueError:
        url = URL()
    if url.scheme not in {"http", "https"} or not url.host:
        raise ConfigurationError("the base URL cannot be used; give one like https://127.0.0.1:8180")
    return url


def _proxy(url: str | None) -> tuple[URL | None, MessageHeaders]:
    if url is None:
        return None, MessageHeaders()
    proxy = URL(url)
    if proxy.user is None:
        return proxy, MessageHeaders()
    pair = f"{proxy.user}:{proxy.password or ''}".encode()
    authorization = "Basic " + base64.b64encode(pair).decode()
    return proxy.with_user(None), MessageHeaders({"proxy-authorization": authorization})


@lru_cache(maxsize=64)
def _timeout(connect: float | None, read: float | None) -> aiohttp.ClientTimeout:
    # Beyond a threshold aiohttp rounds up to whole seconds.
    return aiohttp.ClientTimeout(total=None, connect=connect, sock_read=read, ceil_threshold=_NEVER)


def _least(one: float | None, other: float | None) -> float | None:
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)
