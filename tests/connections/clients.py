"""Calls through the public clients in both modes, from one source."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, Literal, TypeVar

import attrs

from sinchkit import AsyncClient, Client, ConnectionConfig
from tests.facade.accounts import PLAN

Way = Literal["sync", "async", "async over httpx"]
WAYS: Final[tuple[Way, ...]] = ("sync", "async", "async over httpx")
"""The modes; an asynchronous client goes over aiohttp by itself where that is installed."""

T = TypeVar("T")


class Calls:
    """A client in one mode. What its methods give is awaited in either."""

    def __init__(self, client: Any) -> None:
        self.client = client

    async def one(self, operate: Callable[[Any], Any]) -> Any:
        """The result of ``operate(client)``."""
        result = operate(self.client)
        return await result if inspect.isawaitable(result) else result

    async def together(
        self, *operations: Callable[[Any], Any], when_one_ends: Callable[[], None] = lambda: None
    ) -> list[Any]:
        """The results of all of them or their errors, begun without waiting for each other."""
        if isinstance(self.client, AsyncClient):

            async def outcome_of(operate: Callable[[Any], Any]) -> Any:
                try:
                    return await self.one(operate)
                finally:
                    when_one_ends()

            return await asyncio.gather(*map(outcome_of, operations), return_exceptions=True)

        def outcome(operate: Callable[[Any], Any]) -> Any:
            try:
                return operate(self.client)
            except Exception as error:  # as gather gives them
                return error
            finally:
                when_one_ends()

        with ThreadPoolExecutor(len(operations)) as threads:
            return list(threads.map(outcome, operations))


def run(way: Way, play: Callable[[Calls], Awaitable[T]], **options: Any) -> T:
    """Run `play` with such a client, which is closed afterwards."""
    options = {**PLAN, **options}
    if "retries" not in options:
        options.setdefault("max_retries", 0)
    if way == "async over httpx":
        options["connection"] = attrs.evolve(options.get("connection") or ConnectionConfig(), transport="httpx")

    async def blocking() -> T:
        with Client(**options) as client:
            return await play(Calls(client))

    async def asynchronous() -> T:
        async with AsyncClient(**options) as client:
            return await play(Calls(client))

    return asyncio.run(blocking() if way == "sync" else asynchronous())


def call(way: Way, operate: Callable[[Any], Any], **options: Any) -> Any:
    """Run one operation: ``call(way, lambda client: client.sms.batches.get("x"), base_url=...)``."""
    return run(way, lambda calls: calls.one(operate), **options)


def get_batch(client: Any) -> Any:
    """A call that may be repeated."""
    return client.sms.batches.get("id")


def send_batch(client: Any) -> Any:
    """A call that must not be repeated."""
    return client.sms.batches.send(to=["+46701234567"], body="Hello")
