"""Every way to the network that is offered, in one matrix."""

from __future__ import annotations

import asyncio
import inspect
import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import httpx

from sinchkit_core import AsyncExecutor, Executor, RetryPolicy, Settings
from sinchkit_core.auth import BearerAuth
from sinchkit_core.calls.exchange import Answer, Auth, Message, MessageHeaders
from sinchkit_core.calls.execution import run_blocking
from sinchkit_core.connections import AiohttpConnection, AsyncHttpxConnection, HttpxConnection
from sinchkit_core.connections.over_aiohttp import AiohttpClient, AiohttpSettings
from sinchkit_core.connections.pooled import AsyncPooledTransport, PooledTransport
from sinchkit_core.connections.transports import LIMITS
from sinchkit_sms import AsyncSms, Sms
from tests.core.calling import AT_ONCE, PLAN, TOKEN

T = TypeVar("T")

_TRUSTING: Final = ssl.create_default_context()
_TRUSTING.check_hostname = False
_TRUSTING.verify_mode = ssl.CERT_NONE


@dataclass(frozen=True)
class Way:
    """A connection of one kind, and the mode that it is used in.

    Attributes:
        name: What the test is called.
        transport: What makes httpx's transport; `None` for httpx's own choice, as in a client of one's own.
        asynchronous: Whether it needs an event loop.
        over_httpx: Whether httpx sends.
        bounds_headers: Whether it ends a slow drip of headers at the deadline.
        discards_surplus: Whether bytes beyond an answer never become part of the next one.
    """

    name: str
    transport: Callable[..., Any] | None
    asynchronous: bool
    over_httpx: bool = True
    bounds_headers: bool = True
    discards_surplus: bool = True

    @property
    def is_ours(self) -> bool:
        """Whether the pool is that of the project or of aiohttp, not httpx's own."""
        return not self.over_httpx or (self.transport is not None and "stock" not in self.name)

    def open(
        self,
        *,
        verify: ssl.SSLContext = _TRUSTING,
        limits: httpx.Limits = LIMITS,
        proxy: str | None = None,
        timeout: Any = 5.0,
        headers: Mapping[str, str] | None = None,
        **options: Any,
    ) -> Any:
        """What keeps the connections."""
        timeout = httpx.Timeout(timeout)
        if not self.over_httpx:
            return AiohttpClient(
                AiohttpSettings(
                    ssl_context=verify,
                    headers={name.lower(): value for name, value in (headers or {}).items()},
                    timeout=timeout.read,
                    connect_timeout=timeout.connect,
                    pool_timeout=timeout.pool,
                    max_connections=limits.max_connections,
                    keep_alive=limits.max_keepalive_connections != 0,
                    keepalive_expiry=limits.keepalive_expiry,
                    proxy_for=lambda _: proxy,
                )
            )
        kind = httpx.AsyncClient if self.asynchronous else httpx.Client
        options |= {"timeout": timeout, "headers": headers, "trust_env": False}
        if self.transport is None:
            return kind(verify=verify, limits=limits, proxy=proxy, **options)
        transport = self.transport(verify, limits=limits, proxy=None if proxy is None else httpx.Proxy(proxy))
        return kind(transport=transport, **options)

    def run(self, play: Callable[[Exchange], Awaitable[T]], **options: Any) -> T:
        """Run `play` with such connections, which are closed afterwards."""

        async def whole() -> T:
            exchange = Exchange(self, self.open(**options))
            try:
                return await play(exchange)
            finally:
                await exchange.close()

        return asyncio.run(whole())

    def request(self, method: str, url: str, *, options: dict[str, Any] | None = None, **message: Any) -> Answer:
        """The answer to one message."""
        return self.run(lambda exchange: exchange.request(method, url, **message), **(options or {}))

    def call(self, operate: Callable[[Any], Any], base_url: str, **options: Any) -> Any:
        """The result of one call of SMS."""
        return self.run(lambda exchange: exchange.call(operate, base_url, **options))


class Exchange:
    """Connections in use. In the blocking mode nothing that is awaited here suspends."""

    def __init__(self, way: Way, client: Any) -> None:
        self.way = way
        self.client = client

    def connection(self, auth: Auth | None = None) -> Any:
        """A connection of this kind."""
        kind: Any = AiohttpConnection
        if self.way.over_httpx:
            kind = AsyncHttpxConnection if self.way.asynchronous else HttpxConnection
        return kind(self.client, auth or BearerAuth(TOKEN))

    async def request(
        self,
        method: str,
        url: str,
        *,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> Answer:
        """The answer to one message, which goes without credentials."""
        message = Message(method, url, MessageHeaders(headers or {}), content=content, timeout=timeout)
        answer: Answer = await self.connection().send(message)
        return answer

    async def call(
        self,
        operate: Callable[[Any], Any],
        base_url: str,
        *,
        retries: RetryPolicy = AT_ONCE,
        timeout: float | None = None,
        max_response_bytes: int | None = None,
        auth: Auth | None = None,
    ) -> Any:
        """The result of an operation of SMS."""
        settings = Settings(
            base_url,
            path_parameters={"service_plan_id": PLAN},
            retries=retries,
            timeout=timeout,
            max_response_bytes=max_response_bytes,
        )
        connection = self.connection(auth)
        executor: Any = AsyncExecutor if self.way.asynchronous else Executor
        sms: Any = AsyncSms if self.way.asynchronous else Sms
        return await settled(operate(sms(executor(settings, lambda: connection))))

    async def close(self) -> None:
        """Close the connections."""
        await settled(self.client.aclose() if self.way.asynchronous else self.client.close())


def _stock(context: ssl.SSLContext, **options: Any) -> httpx.HTTPTransport:
    return httpx.HTTPTransport(verify=context, trust_env=False, **options)


def _async_stock(context: ssl.SSLContext, **options: Any) -> httpx.AsyncHTTPTransport:
    return httpx.AsyncHTTPTransport(verify=context, trust_env=False, **options)


POOLED: Final = Way("sync", PooledTransport, asynchronous=False)
AIOHTTP: Final = Way("async-aiohttp", None, asynchronous=True, over_httpx=False)
WAYS: Final = (
    POOLED,
    Way("sync-stock", _stock, asynchronous=False, bounds_headers=False, discards_surplus=False),
    Way("sync-own-client", None, asynchronous=False, bounds_headers=False, discards_surplus=False),
    Way("async", AsyncPooledTransport, asynchronous=True),
    Way("async-stock", _async_stock, asynchronous=True, discards_surplus=False),
    Way("async-own-client", None, asynchronous=True, discards_surplus=False),
    AIOHTTP,
)
OVER_HTTPX: Final = tuple(way for way in WAYS if way.over_httpx)


async def settled(value: Any) -> Any:
    """`value`, awaited where it is to be."""
    return await value if inspect.isawaitable(value) else value


@asynccontextmanager
async def holding(exchange: Exchange, play: Callable[[Exchange], Awaitable[None]]) -> AsyncGenerator[None]:
    """Run `play` beside what is inside: in a task, or in a thread in the blocking mode."""
    if exchange.way.asynchronous:
        task = asyncio.create_task(settled(play(exchange)))
    else:
        task = asyncio.create_task(asyncio.to_thread(lambda: run_blocking(settled(play(exchange)))))
    yield
    await task


def send(sms: Any) -> Any:
    """A call that must not be repeated."""
    return sms.batches.send(to=["15550100021"], body="Hi")
