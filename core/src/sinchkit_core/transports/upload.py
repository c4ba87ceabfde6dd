"""Bodies sent in pieces, each to be taken by the peer in time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator
from typing import Any

import httpx

_PIECE = 65_536


class Upload:
    """A body that aiohttp, which knows no timeout for sending, pulls piece by piece.

    Args:
        body: The body, or where its parts come from.
        timeout: Seconds that the peer may take to accept a piece.

    Attributes:
        failure: What `body` raised.
    """

    def __init__(self, body: Any, timeout: float | None) -> None:
        self.failure: Exception | None = None
        self._parts: AsyncIterable[bytes] = _single(body) if isinstance(body, bytes) else body
        self._timeout = timeout
        self.guard: WriteGuard = WriteGuard()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for part in self._parts:
                for start in range(0, len(part), _PIECE):
                    self.guard.allow(self._timeout)
                    yield part[start : start + _PIECE]
                    self.guard.allow(None)
        except Exception as failure:
            self.failure = failure
            raise


class WriteGuard:
    """Ends what runs inside with `httpx.WriteTimeout`, once the time allowed last is over."""

    def __init__(self) -> None:
        self._scope = asyncio.timeout(None)
        self._entered = False

    def allow(self, seconds: float | None) -> None:
        if self._entered:
            now = asyncio.get_running_loop().time()
            self._scope.reschedule(None if seconds is None else now + seconds)

    async def __aenter__(self) -> None:
        await self._scope.__aenter__()
        self._entered = True

    async def __aexit__(self, *failure: Any) -> None:  # noqa: PYI036  # passed on as it is
        self._entered = False
        try:
            await self._scope.__aexit__(*failure)
        except TimeoutError:
            raise httpx.WriteTimeout("the peer did not take the request in time") from None


async def _single(body: bytes) -> AsyncIterator[bytes]:
    yield body
