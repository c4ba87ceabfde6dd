"""What an emulator still has to do, and when."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import logging
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import datetime
from typing import Any, TypeAlias

from sinchkit.emulator.clock import Clock

# A change of state is made at once; a callback is a coroutine.
Action: TypeAlias = Callable[[], Coroutine[Any, Any, None] | None]

_log = logging.getLogger("sinchkit.emulator")
# The machine's clock may be set, or the machine sleep: look again at least this often.
_LONGEST_WAIT = 60.0


class Agenda:
    """Actions in the order of their times. They run on the emulator's event loop."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._entries: list[tuple[datetime, int, Action]] = []
        # Entries come from the event loop, while `next_due` is asked by the thread that moves a manual clock.
        self._guard = threading.Lock()
        self._order = itertools.count()
        # Made anew by each loop that runs the agenda, since an event belongs to one.
        self._changed: asyncio.Event | None = None
        self._running: set[asyncio.Task[None]] = set()

    def at(self, moment: datetime, action: Action) -> None:
        """Do `action` at `moment`; what is due at the same time is done in the order of these calls."""
        with self._guard:
            heapq.heappush(self._entries, (moment, next(self._order), action))
        if self._changed is not None:
            self._changed.set()

    def next_due(self) -> datetime | None:
        """When the earliest action is due."""
        with self._guard:
            return self._entries[0][0] if self._entries else None

    async def run_due(self) -> None:
        """Do all that is due by now, one after the other, callbacks included."""
        while (action := self._take_due()) is not None:
            waiting = action()
            if waiting is not None:
                await waiting

    async def run_as_time_passes(self) -> None:
        """Do everything at its time, by the machine's clock, until cancelled. No callback holds up another."""
        self._changed = changed = asyncio.Event()
        try:
            while True:
                changed.clear()
                while (action := self._take_due()) is not None:
                    self._begin(action)
                with suppress(TimeoutError):
                    await asyncio.wait_for(changed.wait(), self._seconds_to_next())
        finally:
            self._changed = None
            await self._break_off()

    async def settle(self) -> None:
        """Wait until nothing is due any more and no callback is being posted."""
        while self._is_due() or self._running:
            if self._running:
                await asyncio.wait(set(self._running))
            else:
                await asyncio.sleep(0.001)

    def clear(self) -> None:
        """Forget everything to be done, and break off what is being done."""
        with self._guard:
            self._entries.clear()
        for task in self._running:
            task.cancel()

    async def _break_off(self) -> None:
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    def _begin(self, action: Action) -> None:
        try:
            waiting = action()
        except Exception:
            # The agenda has to go on for the others; the fault is shown, not hidden.
            _log.exception("An action of the emulator failed")
            return
        if waiting is not None:
            task = asyncio.get_running_loop().create_task(waiting)
            self._running.add(task)
            task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (fault := task.exception()) is not None:
            _log.error("A callback of the emulator failed", exc_info=fault)

    def _take_due(self) -> Action | None:
        with self._guard:
            if self._entries and self._entries[0][0] <= self._clock.now():
                return heapq.heappop(self._entries)[2]
        return None

    def _is_due(self) -> bool:
        due = self.next_due()
        return due is not None and due <= self._clock.now()

    def _seconds_to_next(self) -> float:
        due = self.next_due()
        if due is None:
            return _LONGEST_WAIT
        return min(_LONGEST_WAIT, max(0.0, (due - self._clock.now()).total_seconds()))
