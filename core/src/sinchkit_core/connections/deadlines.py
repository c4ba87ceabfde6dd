"""The deadline of the call that this thread is at, for sockets that a library opens and uses.

httpcore hands a stream neither the request nor anything that travels with it, so this is the one way to tell the
stream. Everything else reads the deadline from its message.
"""

from __future__ import annotations

import time
from contextvars import ContextVar, Token
from typing import Final

_DEADLINE: Final[ContextVar[float | None]] = ContextVar("sinchkit_deadline", default=None)


class Deadline:
    """Blocking calls inside end by then.

    Args:
        at: When, by `time.monotonic`; `None` for no limit.
    """

    __slots__ = ("_at", "_token")

    def __init__(self, at: float | None) -> None:
        self._at = at

    def __enter__(self) -> None:
        self._token: Token[float | None] = _DEADLINE.set(self._at)

    def __exit__(self, *_: object) -> None:
        _DEADLINE.reset(self._token)


def within_deadline(seconds: float | None) -> float | None:
    """`seconds`, or what is left of the call's time if that is less; 0 when it is over, `None` for no limit."""
    at = _DEADLINE.get()
    if at is None:
        return seconds
    left = max(0.0, at - time.monotonic())
    return left if seconds is None else min(seconds, left)
