"""Large bodies, sent in pieces that the peer has to take in time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

_PIECE = 65_536


class Upload:
    """A body that aiohttp, which has no timeout for sending, pulls piece by piece.

    Args:
        body: The body.
        timeout: Seconds that the peer may take to accept a piece.

    Attributes:
        guard: Ends what runs inside it with `TimeoutError`, once the peer takes too long.
    """

    def __init__(self, body: bytes, timeout: float | None) -> None:
        self._body = body
        self._timeout = timeout
        self.guard: WriteGuard = WriteGuard()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for start in range(0, len(self._body), _PIECE):
            self.guard.allow(self._timeout)
            yield self._body[start : start + _PIECE]
            self.guard.allow(None)


class WriteGuard:
    """A scope that ends with `TimeoutError` once the time allowed last is over."""

    def __init__(self) -> None:
        self._scope = asyncio.timeout(None)
        self._entered = False

    def allow(self, seconds: float | None) -> None:
        """Let so much time pass from now on, or any for `None`."""
        if self._entered:
            now = asyncio.get_running_loop().time()
            self._scope.reschedule(None if seconds is None else now + seconds)

    async def __aenter__(self) -> None:
        await self._scope.__aenter__()
        self._entered = True

    async def __aexit__(self, *failure: Any) -> None:  # noqa: PYI036  # passed on as it is
        self._entered = False
        await self._scope.__aexit__(*failure)
