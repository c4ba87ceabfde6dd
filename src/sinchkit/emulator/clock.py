"""The clocks an emulator can live by: the machine's, or one that a test moves."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(ABC):
    """Tells an emulator the time."""

    @abstractmethod
    def now(self) -> datetime:
        """The present time, aware, in UTC."""


class SystemClock(Clock):
    """The machine's own clock: things happen by themselves."""

    def now(self) -> datetime:
        """The machine's time in UTC."""
        return datetime.now(UTC)


class Follower(Protocol):
    """Something that acts at certain times of a manual clock."""

    def next_due(self) -> datetime | None:
        """When the next action is due; None if there is none."""
        ...

    def run_due(self) -> None:
        """Do everything that is due by now, and return when it is done."""
        ...


class ManualClock(Clock):
    """A clock that stands still until `advance` is called, so that nothing happens by itself.

    Args:
        start: The time it shows first; must be aware.

    Raises:
        ValueError: `start` has no time zone.
    """

    def __init__(self, start: datetime) -> None:
        if start.tzinfo is None:
            raise ValueError("ManualClock needs a start with a time zone, e.g. datetime(2030, 1, 1, tzinfo=UTC).")
        self._now = start.astimezone(UTC)
        self._followers: list[Follower] = []
        self._advancing = threading.RLock()

    def now(self) -> datetime:
        """The time at which the clock stands."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Move the clock, stopping on the way at each time when something is due.

        Returns when everything due by the new time has been done: batches moved on, callbacks posted and answered.
        The receiver of a callback must therefore not wait for the thread that calls this: in asyncio code, use
        `await asyncio.to_thread(clock.advance, 5)`.

        Args:
            seconds: By how much, 0 or more; 0 does what is due at this very moment.

        Raises:
            ValueError: `seconds` is negative, or leads past the year 9999.
        """
        if seconds < 0:
            raise ValueError(f"A clock cannot go back: advance({seconds}).")
        with self._advancing:
            try:
                target = self._now + timedelta(seconds=seconds)
            except OverflowError:
                raise ValueError(f"advance({seconds}) leads past the year 9999.") from None
            while (due := self._earliest(target)) is not None:
                moment, follower = due
                self._now = max(self._now, moment)
                follower.run_due()
            self._now = target

    def attach(self, follower: Follower) -> None:
        """Let the follower act when this clock is moved. An emulator does this when it starts."""
        if follower not in self._followers:
            self._followers.append(follower)

    def detach(self, follower: Follower) -> None:
        """Undo `attach`; nothing happens for one that is not attached."""
        if follower in self._followers:
            self._followers.remove(follower)

    def _earliest(self, until: datetime) -> tuple[datetime, Follower] | None:
        earliest: tuple[datetime, Follower] | None = None
        for follower in list(self._followers):
            moment = follower.next_due()
            if moment is not None and moment <= until and (earliest is None or moment < earliest[0]):
                earliest = (moment, follower)
        return earliest
