"""A callback while it is handled: reserved, then confirmed or released."""

from __future__ import annotations

import inspect
import logging
import secrets
from collections.abc import Awaitable, Callable, Coroutine
from types import TracebackType
from typing import Any, Generic, Self, TypeAlias, TypeVar

from sinchkit_core.calls.execution import run_blocking
from sinchkit_core.errors import ConfigurationError, SinchError

from .replays import AsyncReplayStore, MemoryReplayStore, ReplayStore

Event = TypeVar("Event")

InThread: TypeAlias = Callable[..., Awaitable[Any]]
"""Calls a function with arguments in a thread, such as `asyncio.to_thread`."""

_log = logging.getLogger("sinchkit.webhooks")
# An event loop keeps no task from being collected.
_endings: set[Any] = set()


class RepeatedCallbackError(SinchError):
    """A callback comes again. Answer it with `status` and nothing more; the handler must not run.

    Attributes:
        handled: Whether it was handled. Otherwise it is being handled now, and may still fail.
        status: The HTTP status of the answer: 200 for one that was handled, or 503, so that the service tries again.
    """

    def __init__(self, *, handled: bool) -> None:
        super().__init__(
            "this callback was handled before"
            if handled
            else "this callback is being handled at this moment; should that fail, the service's next repeat is handled"
        )
        self.handled = handled
        self.status: int = 200 if handled else 503


_Call: TypeAlias = Callable[..., Awaitable[Any]]


class Handling(Generic[Event]):
    """A callback that is to be handled: a context, blocking or asynchronous, whose value is the event.

    Once the block inside has ended, the callback counts as handled; if it fails, the callback is released, so that the
    service's repeat is handled. What the store raises before the block begins goes to the caller, and the block does
    not run. What it raises afterwards is logged: whether the handler succeeded is known, and that is what to answer.

    Args:
        open: Verifies the callback; gives what no other callback has in common with it, and the event.
        store: Where callbacks are remembered; `None` handles them as often as they come.
        handling_seconds: For how long a callback counts as being handled, should its process die.
        memory_seconds: For how long one that was handled is remembered.
    """

    def __init__(
        self,
        open: Callable[[], tuple[str, Event]],  # noqa: A002 - it opens the callback
        store: ReplayStore | AsyncReplayStore | None,
        *,
        handling_seconds: float,
        memory_seconds: float,
    ) -> None:
        self._open = open
        self._store = store
        self._handling_seconds = handling_seconds
        self._memory_seconds = memory_seconds
        self._holder = secrets.token_hex(8)
        self._key = ""
        self._in_thread: InThread = _in_a_thread_of_asyncio

    def with_threads(self, in_thread: InThread) -> Self:
        """The same, calling a blocking store within ``async with`` in a thread that `in_thread` provides."""
        self._in_thread = in_thread
        return self

    def __enter__(self) -> Event:
        return run_blocking(self._begin(_call_here))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        run_blocking(self._end(_call_here, failed=kind is not None))

    async def __aenter__(self) -> Event:
        return await self._begin(self._call_beside)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        ending = self._end(self._call_beside, failed=kind is not None)
        await (ending if isinstance(self._store, MemoryReplayStore | None) else _to_its_end(ending))

    async def _begin(self, call: _Call) -> Event:
        self._key, event = self._open()
        if self._store is not None:
            found = await call(self._store, "reserve", self._key, self._holder, self._handling_seconds)
            if found == "handled":
                # Remembered for longer: a repeat that is signed anew could be recorded and sent again for longer.
                await self._end(call, failed=False)
            if found != "reserved":
                raise RepeatedCallbackError(handled=found == "handled")
        return event

    async def _end(self, call: _Call, *, failed: bool) -> None:
        if self._store is None:
            return
        try:
            if failed:
                await call(self._store, "release", self._key, self._holder)
            else:
                await call(self._store, "confirm", self._key, self._holder, self._memory_seconds)
        except Exception:
            _log.exception(
                "A callback whose handler failed could not be released; its reservation ends by itself"
                if failed
                else "A callback that was handled could not be confirmed; a repeat of it may be handled again"
            )

    async def _call_beside(self, store: ReplayStore | AsyncReplayStore, name: str, *arguments: object) -> Any:
        method = getattr(store, name)
        if isinstance(store, MemoryReplayStore) or inspect.iscoroutinefunction(method):
            result = method(*arguments)
        else:  # a store over the network would hold up the event loop
            result = await self._in_thread(method, *arguments)
        return await result if inspect.isawaitable(result) else result


async def _call_here(store: ReplayStore | AsyncReplayStore, name: str, *arguments: object) -> Any:
    result = getattr(store, name)(*arguments)
    if inspect.isawaitable(result):
        if inspect.iscoroutine(result):
            result.close()
        raise ConfigurationError(f"{type(store).__name__} is asynchronous: handle callbacks with async with")
    return result


async def _in_a_thread_of_asyncio(method: Callable[..., Any], *arguments: object) -> Any:
    import asyncio  # a blocking server never needs it

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "a blocking replay store is called in a thread of asyncio, and this is another kind of event loop: give an"
            " AsyncReplayStore, or use with_threads"
        ) from None
    return await asyncio.to_thread(method, *arguments)


async def _to_its_end(ending: Coroutine[Any, Any, None]) -> None:
    """Await `ending`, which goes on even if the handler was cancelled and the cancellation is repeated here."""
    import asyncio

    try:
        task = asyncio.get_running_loop().create_task(ending)
    except RuntimeError:  # another kind of event loop
        await ending
        return
    _endings.add(task)
    task.add_done_callback(_endings.discard)
    await asyncio.shield(task)
