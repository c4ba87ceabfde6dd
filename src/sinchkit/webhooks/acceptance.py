"""Which signed callbacks are taken: those signed within the service's time of repeats, and each of them once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, Literal, TypeAlias, TypeVar

from sinchkit_core.errors import SignatureError
from sinchkit_core.setting_checks import AGE, CALLABLE, SECONDS, check_settings

from .handling import Handling, RepeatedCallbackError
from .replays import AsyncReplayStore, MemoryReplayStore, ReplayStore

Event = TypeVar("Event")

Clock: TypeAlias = Callable[[], datetime]
"""Gives the present time, aware of its zone."""

Replays: TypeAlias = ReplayStore | AsyncReplayStore | Literal["memory"] | None
"""Where callbacks are remembered; `None` takes them as often as they come."""

REPEAT_WINDOW: Final = 86_400.0
"""Seconds within which SMS and Conversation repeat a callback that was not taken, counted from its first signature.

SMS repeats for up to 22 hours and 45 minutes. For Conversation no schedule is published.
"""

UNREPEATED_WINDOW: Final = 300.0
"""The same for Voice, which does not repeat: what the clocks may differ."""

HANDLING_SECONDS: Final = 300.0
"""Seconds that a callback counts as being handled, if its handler's process dies: SMS repeats after 320 s as well."""

_RULES: Final = {"tolerance": AGE, "handling_seconds": SECONDS, "clock": CALLABLE}
_AHEAD: Final = 300.0
# A clock that was wrong for a moment, this machine's or the store's, must not make a store forget too early.
_CLOCK_STEP: Final = 3600.0


def utc_now() -> datetime:
    """The present time, in UTC."""
    return datetime.now(UTC)


class Acceptance:
    """Refuses what is too old and what was taken before.

    Args:
        tolerance: How many seconds ago a callback may have been signed.
        replays: Where callbacks are remembered.
        handling_seconds: For how long a callback counts as being handled, should its process die.
        clock: The present time.

    Raises:
        ConfigurationError: `tolerance`, `handling_seconds` or `clock` is not what it may be.
    """

    def __init__(self, *, tolerance: float, replays: Replays, handling_seconds: float, clock: Clock) -> None:
        given = {"tolerance": tolerance, "handling_seconds": handling_seconds, "clock": clock}
        check_settings(_RULES, given)
        self._tolerance = tolerance
        self._ahead = min(tolerance, _AHEAD)
        self._clock = clock
        self._handling_seconds = handling_seconds
        self._store: ReplayStore | AsyncReplayStore | None
        if replays == "memory":
            self._store = MemoryReplayStore(wall_clock=lambda: clock().timestamp())
        else:
            self._store = replays

    def now(self) -> datetime:
        """The present time by this clock, in UTC."""
        return self._clock().astimezone(UTC)

    def check_age(self, signed_at: datetime) -> None:
        """Refuse what was signed too long ago, or too far ahead.

        Raises:
            SignatureError: It was.
        """
        age = (self.now() - signed_at).total_seconds()
        if not -self._ahead <= age <= self._tolerance:
            place, allowed = ("behind", self._tolerance) if age > 0 else ("ahead of", self._ahead)
            raise SignatureError(
                f"the callback was signed at {signed_at.isoformat()}, {abs(age):.0f} s {place} this machine's clock;"
                f" {allowed:g} s are allowed (tolerance). It is an old one, or a clock is wrong",
                "stale",
            )

    def handling(self, open_callback: Callable[[], tuple[str, Event]]) -> Handling[Event]:
        """A callback that is to be handled; `open_callback` verifies it and gives its key and its event."""
        return Handling(
            open_callback,
            self._store,
            handling_seconds=self._handling_seconds,
            # Whatever the clock says when it is handled: a callback is never accepted for longer than that.
            memory_seconds=self._tolerance + self._ahead + _CLOCK_STEP,
        )

    def take(self, open_callback: Callable[[], tuple[str, Event]]) -> Event:
        """Verify a callback that counts as handled at once, whatever happens to it.

        Raises:
            SignatureError: It is not proven, or was handled before.
            RepeatedCallbackError: It is being handled at this moment, which may fail: the service has to repeat it.
        """
        try:
            with self.handling(open_callback) as event:
                return event
        except RepeatedCallbackError as repeated:
            if not repeated.handled:
                raise
            raise SignatureError(
                f"{repeated}: somebody sends it again, or it was verified twice (parse verifies). Where the service may"
                " repeat it, handle it inside `handling`",
                "replayed",
            ) from None
