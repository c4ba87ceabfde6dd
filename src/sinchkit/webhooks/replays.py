"""Refusing what was taken before: a callback that somebody recorded and sends again."""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable
from threading import Lock
from typing import Protocol

from sinchkit_core.errors import ConfigurationError


class ReplayStore(Protocol):
    """Remembers which callbacks were taken. Write one over a store that all of your processes share."""

    def remember(self, nonce: str, until: float) -> bool:
        """Take note of `nonce`, in one step, so that of two processes only one is told that it is new.

        In Redis that is ``SET nonce 1 NX EXAT until``.

        Args:
            nonce: What no two callbacks have in common, beginning with the API's name; under 200 ASCII characters.
            until: Unix time in seconds after which it may be forgotten, as the callback is stale then.

        Returns:
            Whether it is new. What it raises goes to the caller of `parse`.
        """
        ...


class MemoryReplayStore:
    """Remembers callbacks in this process. Threads may share it.

    Args:
        capacity: How many are remembered at once; beyond that the one that would be forgotten first makes room.
        clock: The present Unix time in seconds.

    Raises:
        ConfigurationError: `capacity` is less than 1.
    """

    def __init__(self, capacity: int = 100_000, *, clock: Callable[[], float] = time.time) -> None:
        if capacity < 1:
            raise ConfigurationError("capacity must be 1 or more")
        self._capacity = capacity
        self._clock = clock
        self._known: set[str] = set()
        self._by_end: list[tuple[float, str]] = []
        self._lock = Lock()

    def remember(self, nonce: str, until: float) -> bool:
        """Take note of `nonce`; see `ReplayStore`."""
        with self._lock:
            now = self._clock()
            while self._by_end and self._by_end[0][0] < now:
                self._forget_first()
            if nonce in self._known:
                return False
            if len(self._known) >= self._capacity:
                self._forget_first()
            self._known.add(nonce)
            heapq.heappush(self._by_end, (until, nonce))
            return True

    def _forget_first(self) -> None:
        self._known.discard(heapq.heappop(self._by_end)[1])

    def __len__(self) -> int:
        return len(self._known)

    def __repr__(self) -> str:
        return f"MemoryReplayStore({len(self)} of {self._capacity})"
