"""Ids that look like the services' ULIDs and come out the same in every run."""

from __future__ import annotations

from datetime import datetime

from sinchkit.emulator.clock import Clock

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TIME_LENGTH = 10
_COUNTER_LENGTH = 16


class Identifiers:
    """A source of ids: 26 characters, sortable by time, never the same twice.

    A ULID ends in random characters. Here they are a counter, so that a test on a manual clock sees the same ids in
    every run.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._issued = 0

    def next(self) -> str:
        """The next id."""
        self._issued += 1
        milliseconds = _milliseconds(self._clock.now())
        return _base32(milliseconds, _TIME_LENGTH) + _base32(self._issued, _COUNTER_LENGTH)


def _milliseconds(moment: datetime) -> int:
    return max(0, int(moment.timestamp() * 1000))


def _base32(number: int, length: int) -> str:
    digits: list[str] = []
    for _ in range(length):
        number, digit = divmod(number, 32)
        digits.append(_ALPHABET[digit])
    return "".join(reversed(digits))
