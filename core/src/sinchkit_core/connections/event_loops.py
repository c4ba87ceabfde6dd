"""Waiting in an event loop of asyncio, which is imported here alone: a blocking client never needs it."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import Future
from typing import TypeVar

from ..calls.exchange import OVERDUE, NoAnswer
from ..errors import ConfigurationError

T = TypeVar("T")


def running_loop() -> asyncio.AbstractEventLoop:
    """The event loop that runs.

    Raises:
        ConfigurationError: None of asyncio does.
    """
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "AsyncClient needs a running event loop of asyncio, and there is none (trio is another library); call it"
            " inside asyncio.run(...), or use Client"
        ) from None


def time_limit(deadline: float | None) -> asyncio.Timeout:
    """The scope of what has to be done by `deadline`, by `time.monotonic`; no limit for `None`."""
    return asyncio.timeout(None if deadline is None else deadline - time.monotonic())


async def settled(future: Future[T], deadline: float | None) -> T:
    """What another task or thread sets as the result of `future`.

    Raises:
        NoAnswer: The deadline has passed.
    """
    try:
        async with time_limit(deadline):
            return await asyncio.wrap_future(future)
    except TimeoutError:
        raise NoAnswer(OVERDUE, unsent=True, timed_out=True) from None
