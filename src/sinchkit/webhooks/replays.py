"""Remembering which callbacks are being handled and which were: each is handled once, and none is lost.

A callback is reserved when it is verified, confirmed when its handler has succeeded, and released when it failed, so
that the service's repeat is handled.
"""

from __future__ import annotations

import heapq
import logging
import time
from collections.abc import Awaitable, Callable
from threading import Lock
from typing import Final, Literal, Protocol, TypeAlias

from attrs import evolve, frozen

from sinchkit_core.errors import ConfigurationError
from sinchkit_core.forking import renew_in_children

Reservation: TypeAlias = Literal["reserved", "busy", "handled"]
"""The result of reserving a callback: it is reserved for you; somebody else handles it now; it was handled before."""

_log: Final = logging.getLogger("sinchkit.webhooks")


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
        """Remember that a callback was handled, even if somebody else has reserved it, or it is no longer known.

        A holder whose reservation has ended, and who succeeds after all, thus keeps repeats from further handlers.

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


@frozen
class _Reservation:
    holder: str
    ends_at: float


@frozen(order=True)
class _Handled:
    ends_at: float
    wall_ends_at: float
    key: str


class MemoryReplayStore:
    """Remembers callbacks in this process. Threads may share it.

    It does not know what another process has handled, or this one before it was started anew. When it is full, the
    handled callback that would be forgotten first makes room; the log `sinchkit.webhooks` says so once.

    A handled callback is forgotten when both clocks say so: no setting of the machine's time, ahead or back, lets a
    callback pass twice.

    Args:
        capacity: How many are remembered at once.
        clock: Seconds that never go back.
        wall_clock: The present Unix time in seconds, by which the age of callbacks is judged.

    Raises:
        ConfigurationError: `capacity` is less than 1.
    """

    def __init__(
        self,
        capacity: int = 100_000,
        *,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        if capacity < 1:
            raise ConfigurationError("capacity must be 1 or more")
        self._capacity = capacity
        self._clock = clock
        self._wall_clock = wall_clock
        self._reserved: dict[str, _Reservation] = {}
        self._handled: dict[str, _Handled] = {}
        self._by_end: list[_Handled] = []
        self._was_full = False
        self._lock = Lock()
        renew_in_children(self)

    def reserve(self, key: str, holder: str, seconds: float) -> Reservation:
        """Reserve a callback; see `ReplayStore.reserve`. It is ``busy`` too when all there is room for are reserved."""
        with self._lock:
            now = self._clock()
            self._forget_what_has_ended(now)
            if key in self._handled:
                return "handled"
            present = self._reserved.get(key)
            if present is not None and present.ends_at > now:
                return "busy"
            if present is None and not self._make_room(now):
                return "busy"
            self._reserved[key] = _Reservation(holder, now + seconds)
            return "reserved"

    def confirm(self, key: str, holder: str, seconds: float) -> None:
        """Remember that a callback was handled; see `ReplayStore.confirm`."""
        with self._lock:
            now = self._clock()
            if self._reserved.pop(key, None) is None and key not in self._handled:
                self._make_room(now)
            handled = _Handled(now + seconds, self._wall_clock() + seconds, key)
            self._handled[key] = handled
            heapq.heappush(self._by_end, handled)

    def release(self, key: str, holder: str) -> None:
        """Give a callback back; see `ReplayStore.release`."""
        with self._lock:
            present = self._reserved.get(key)
            if present is not None and present.holder == holder:
                del self._reserved[key]

    def renew_after_fork(self) -> None:
        """Go on in a child process with a lock of its own."""
        self._lock = Lock()

    def _forget_what_has_ended(self, now: float) -> None:
        while self._by_end and self._by_end[0].ends_at <= now:
            ended = heapq.heappop(self._by_end)
            if self._handled.get(ended.key) is not ended:
                continue  # it was confirmed again meanwhile
            if (left := ended.wall_ends_at - self._wall_clock()) > 0:  # the time was set back: its age would pass
                self._handled[ended.key] = later = evolve(ended, ends_at=now + max(left, 1.0))
                heapq.heappush(self._by_end, later)
            else:
                del self._handled[ended.key]

    def _make_room(self, now: float) -> bool:
        if len(self) < self._capacity:
            return True
        for key in [key for key, present in self._reserved.items() if present.ends_at <= now]:
            del self._reserved[key]
        while len(self) >= self._capacity and self._by_end:
            first = heapq.heappop(self._by_end)
            if self._handled.get(first.key) is first:
                self._say_that_it_is_full()
                del self._handled[first.key]
        return len(self) < self._capacity

    def _say_that_it_is_full(self) -> None:
        if not self._was_full:
            self._was_full = True
            _log.warning(
                "%r is full: callbacks are forgotten before their time, so repeats may be handled again; give it more"
                " capacity, or use a store that all processes share",
                self,
            )

    def __len__(self) -> int:
        return len(self._reserved) + len(self._handled)

    def __repr__(self) -> str:
        return f"MemoryReplayStore({len(self)} of {self._capacity})"
