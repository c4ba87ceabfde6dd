"""Which signed callbacks are taken: those signed a short while ago, and each of them once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Literal, TypeAlias

from sinchkit_core.errors import ConfigurationError, SignatureError

from .replays import MemoryReplayStore, ReplayStore

Clock: TypeAlias = Callable[[], datetime]
"""Gives the present time, aware of its zone."""

Replays: TypeAlias = ReplayStore | Literal["memory"] | None
"""Where callbacks that were taken are remembered; `None` takes them as often as they come."""


def utc_now() -> datetime:
    """The present time, in UTC."""
    return datetime.now(UTC)


class Acceptance:
    """Refuses what is stale and what was taken before.

    Args:
        tolerance: Seconds that a signature's time may differ from the clock's, either way.
        replays: Where callbacks that were taken are remembered.
        clock: The present time.

    Raises:
        ConfigurationError: `tolerance` is not above 0.
    """

    def __init__(self, *, tolerance: float, replays: Replays, clock: Clock) -> None:
        if not tolerance > 0:
            raise ConfigurationError("tolerance must be more than 0 seconds")
        self._tolerance = tolerance
        self._clock = clock
        self._replays: ReplayStore | None
        if replays == "memory":
            self._replays = MemoryReplayStore(clock=lambda: clock().timestamp())
        else:
            self._replays = replays

    def now(self) -> datetime:
        """The present time by this clock, in UTC."""
        return self._clock().astimezone(UTC)

    def check_age(self, signed_at: datetime) -> None:
        """Refuse what was signed too long ago, or too far ahead.

        Raises:
            SignatureError: It was.
        """
        age = (self.now() - signed_at).total_seconds()
        if abs(age) > self._tolerance:
            place = "behind" if age > 0 else "ahead of"
            raise SignatureError(
                f"the callback was signed at {signed_at.isoformat()}, {abs(age):.0f} s {place} this machine's clock;"
                f" {self._tolerance:g} s are allowed (tolerance). It is an old one, or a clock is wrong",
                "stale",
            )

    def take(self, nonce: str, signed_at: datetime) -> None:
        """Take a callback whose signature is right, once.

        Raises:
            SignatureError: It was taken before.
        """
        if self._replays is None:
            return
        if not self._replays.remember(nonce, signed_at.timestamp() + self._tolerance):
            raise SignatureError(
                "this callback was taken before: somebody sends it again, or it was verified twice (parse verifies)",
                "replayed",
            )
