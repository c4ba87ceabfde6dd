"""Every way to the network that is offered, in one matrix."""

from __future__ import annotations

import asyncio
import inspect
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import httpx

from sinchkit_core import AsyncExecutor, Executor, RetryPolicy, Settings
from sinchkit_core.auth import BearerAuth
from sinchkit_core.connections import AsyncHttpxConnection, HttpxConnection
from sinchkit_core.transports import LIMITS
from sinchkit_core.transports.over_aiohttp import AiohttpTransport
from sinchkit_core.transports.pooled import AsyncPooledTransport, PooledTransport
from sinchkit_sms import AsyncSms, Sms
from tests.core.calling import AT_ONCE, PLAN, TOKEN

T = TypeVar("T")

_TRUSTING: Final = ssl.create_default_context()
_TRUSTING.check_hostname = False
_TRUSTING.verify_mode = ssl.CERT_NONE


@dataclass(frozen=True)
class Way:
    """A transport and the mode that it is used in.

    Attributes:
        name: What the test is called.
        transport: What makes the transport; `None` for httpx's own choice, as in a client of one's own.
        asynchronous: Whether it needs an event loop.
        bounds_headers: Whether it ends a slow drip of headers at the deadline.
        discards_surplus: Whether bytes beyond an answer never become part of the next one.
    """

    name: str
    transport: Callable[..., Any] | None
    asynchronous: bool
    bounds_headers: bool = True
    discards_surplus: bool = True

    def open(
        self,
        *,
        verify: ssl.SSLContext = _TRUSTING,
        limits: httpx.Limits = LIMITS,
        proxy: str | None = None,
        **options: Any,
    ) -> Any:
        """An httpx client over this transport."""
        kind = httpx.AsyncClient if self.asynchronous else httpx.Client
        if self.transport is None:
            return kind(verify=verify, limits=limits, proxy=proxy, trust_env=False, **options)
        transport = self.transport(verify, limits=limits, proxy=None if proxy is None else httpx.Proxy(proxy))
        return kind(transport=transport, trust_env=False, **options)

    def run(self, play: Callable[[Exchange], Awaitable[T]], **options: Any) -> T:
        """Run `play` with such a client, which is closed afterwards."""

        async def whole() -> T:
            exchange = Exchange(self, self.open(**options))
            try:
                return await play(exchange)
            finally:
                await settled(exchange.client.aclose() if self.asynchronous else exchange.client.close())

        return asyncio.run(whole())

    def request(self, method: str, url: str, *, options: dict[str, Any] | None = None, **message: Any) -> Any:
        """The answer to one request."""
        return self.run(lambda exchange: exchange.request(method, url, **message), **(options or {}))

    def call(self, operate: Callable[[Any], Any], base_url: str, **options: Any) -> Any:
        """The result of one call of SMS."""
        return self.run(lambda exchange: exchange.call(operate, base_url, **options))


class Exchange:
    """A client in use. In the blocking mode nothing that is awaited here suspends."""

    def __init__(self, way: Way, client: Any) -> None:
        self.way = way
        self.client = client

    async def request(self, method: str, url: str, **message: Any) -> httpx.Response:
        """An answer, read to its end."""
        answer: httpx.Response = await settled(self.client.request(method, url, **message))
        return answer

    async def call(
        self,
        operate: Callable[[Any], Any],
        base_url: str,
        *,
        retries: RetryPolicy = AT_ONCE,
        timeout: float | None = None,
        max_response_bytes: int | None = None,
        auth: httpx.Auth | None = None,
    ) -> Any:
        """The result of an operation of SMS."""
        settings = Settings(base_url, path_parameters={"service_plan_id": PLAN}, retries=retries, timeout=timeout)
        kind: Any = AsyncHttpxConnection if self.way.asynchronous else HttpxConnection
        connection = kind(self.client, auth or BearerAuth(TOKEN), max_response_bytes=max_response_bytes)
        executor: Any = AsyncExecutor if self.way.asynchronous else Executor
        sms: Any = AsyncSms if self.way.asynchronous else Sms
        return await settled(operate(sms(executor(settings, lambda: connection))))


def _stock(context: ssl.SSLContext, **options: Any) -> httpx.HTTPTransport:
    return httpx.HTTPTransport(verify=context, trust_env=False, **options)


def _async_stock(context: ssl.SSLContext, **options: Any) -> httpx.AsyncHTTPTransport:
    return httpx.AsyncHTTPTransport(verify=context, trust_env=False, **options)


POOLED: Final = Way("sync", PooledTransport, asynchronous=False)
AIOHTTP: Final = Way("async-aiohttp", AiohttpTransport, asynchronous=True)
WAYS: Final = (
    POOLED,
    Way("sync-stock", _stock, asynchronous=False, bounds_headers=False, discards_surplus=False),
    Way("sync-own-client", None, asynchronous=False, bounds_headers=False, discards_surplus=False),
    Way("async", AsyncPooledTransport, asynchronous=True),
    Way("async-stock", _async_stock, asynchronous=True, discards_surplus=False),
    Way("async-own-client", None, asynchronous=True, discards_surplus=False),
    AIOHTTP,
)


async def settled(value: Any) -> Any:
    """`value`, awaited where it is to be."""
    return await value if inspect.isawaitable(value) else value


def send(sms: Any) -> Any:
    """A call that must not be repeated."""
    return sms.batches.send(to=["15550100021"], body="Hi")
