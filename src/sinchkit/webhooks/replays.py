"""Remembering which callbacks are being handled and which were: each is handled once, and none is lost.

A callback is reserved when it is verified, confirmed when its handler has succeeded, and released when it failed, so
that the service's repeat is handled.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Awaitable, Callable
from threading import Lock
from typing import Final, Literal, Protocol, TypeAlias

from attrs import define

from sinchkit_core.errors import ConfigurationError
from sinchkit_core.forking import renew_in_children

Reservation: TypeAlias = Literal["reserved", "busy", "handled"]
"""What came of reserving a callback: it is yours; somebody else handles it now; it was handled."""


class ReplayStore(Protocol):
    """Remembers callbacks. Write one over a store that all of your processes share.

    Each method is one step, so that of two processes only one gets a callback. ``examples/`` has one for Redis and one
    for databases. Keys are under 200 ASCII characters, and begin with the API's name.
    """

    def reserve(self, key: str, holder: str, seconds: float) -> Reservation:
        """Reserve a callback, unless it is reserved or was handled.

        Args:
            key: What no two callbacks have in common.
            holder: Who reserves; it is different each time.
            seconds: After how long the reservation ends by itself, should its holder die.
        """
        ...

    def confirm(self, key: str, holder: str, seconds: float) -> None:
        """Remember that a callback was handled, whoever has reserved it by now.

        Args:
            key: The callback.
            holder: Who reserved it.
            seconds: For how long it is remembered.
        """
        ...

    def release(self, key: str, holder: str) -> None:
        """Give a callback back, unless somebody else has reserved it meanwhile.

        Args:
            key: The callback.
            holder: Who reserved it.
        """
        ...


class AsyncReplayStore(Protocol):
    """The same with methods to be awaited, for callbacks that are handled in an event loop."""

    def reserve(self, key: str, holder: str, seconds: float) -> Awaitable[Reservation]:
        """Reserve a callback; see `ReplayStore.reserve`."""
        ...

    def confirm(self, key: str, holder: str, seconds: float) -> Awaitable[None]:
        """Remember that a callback was handled; see `ReplayStore.confirm`."""
        ...

    def release(self, key: str, holder: str) -> Awaitable[None]:
        """Give a callback back; see `ReplayStore.release`."""
        ...


_HANDLED: Final = ""


@define
class _Entry:
    holder: str
    ends_at: float


class MemoryReplayStore:
    """Remembers callbacks in this process. Threads may share it.

    What another process has handled, or this one before it was started anew, it does not know.

    Args:
        capacity: How many are remembered at once; beyond that the one that would be forgotten first makes room.
        clock: Seconds that never go back, so that no change of the machine's time lets a callback pass twice.

    Raises:
        ConfigurationError: `capacity` is less than 1.
    """

    def __init__(self, capacity: int = 100_000, *, clock: Callable[[], float] = time.monotonic) -> None:
        if capacity < 1:
            raise ConfigurationError("capacity must be 1 or more")
        self._capacity = capacity
        self._clock = clock
        self._entries: dict[str, _Entry] = {}
        self._by_end: list[tuple[float, str]] = []
        self._lock = Lock()
        renew_in_children(self)

    def reserve(self, key: str, holder: str, seconds: float) -> Reservation:
        """Reserve a callback; see `ReplayStore.reserve`."""
        with self._lock:
            self._forget_what_has_ended()
            entry = self._entries.get(key)
            if entry is not None:
                return "handled" if entry.holder == _HANDLED else "busy"
            while len(self._entries) >= self._capacity:
                self._forget_first()
            self._keep(key, holder, seconds)
            return "reserved"

    def confirm(self, key: str, holder: str, seconds: float) -> None:
        """Remember that a callback was handled; see `ReplayStore.confirm`."""
        with self._lock:
            self._keep(key, _HANDLED, seconds)

    def release(self, key: str, holder: str) -> None:
        """Give a callback back; see `ReplayStore.release`."""
        with self._lock:
            entry = self._entries.get(key)
            if entry is not None and entry.holder == holder:
                del self._entries[key]

    def renew_after_fork(self) -> None:
        """Go on in a child process with a lock of its own."""
        self._lock = Lock()

    def _keep(self, key: str, holder: str, seconds: float) -> None:
        ends_at = self._clock() + seconds
        self._entries[key] = _Entry(holder, ends_at)
        heapq.heappush(self._by_end, (ends_at, key))

    def _forget_what_has_ended(self) -> None:
        now = self._clock()
        while self._by_end and self._by_end[0][0] <= now:
            self._forget_first()

    def _forget_first(self) -> None:
        ends_at, key = heapq.heappop(self._by_end)
        entry = self._entries.get(key)
        if entry is not None and entry.ends_at == ends_at:  # or else it has a later end meanwhile
            del self._entries[key]

    def __len__(self) -> int:
        return len(self._entries)

    def __repr__(self) -> str:
        return f"MemoryReplayStore({len(self)} of {self._capacity})"
