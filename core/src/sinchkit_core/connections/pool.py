"""A pool of httpcore's connections that keeps and reuses them, for threads and for event loops.

httpcore's own pool hands an idle connection to everybody who waits, goes through all of them for each, and counts busy
connections as idle ones; at 50 concurrent calls nearly every request opens a connection of its own. This one needs
nothing of httpcore but its public names. There is one source for both modes, as in `sinchkit_core.calls.execution`.
"""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Hashable, Mapping
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar, cast

import httpcore

from ..forking import renew_in_children
from .connection_roster import ConnectionRoster, Place
from .deadline_streams import within_deadline
from .progress import TAKEN_BACK

if TYPE_CHECKING:
    import asyncio

AnyConnection: TypeAlias = httpcore.ConnectionInterface | httpcore.AsyncConnectionInterface

C = TypeVar("C", bound=AnyConnection)

_WAITING = "connection_pool.wait.started"

_abandoned: list[object] = []
"""Asynchronous connections of the parent process, kept so that nothing closes them when they are collected."""


class Mode(Protocol[C]):
    """How connections are used in one mode. The methods of the blocking one never suspend."""

    async def send(self, connection: C, request: httpcore.Request) -> httpcore.Response:
        """Send over a connection, up to the headers of the answer."""
        ...

    async def close(self, connection: C) -> None:
        """Close a connection."""
        ...

    async def wait(self, place: Place[C], lock: Lock, timeout: float | None) -> None:
        """Let time pass until `place` is woken or the time is over."""
        ...

    async def report(self, request: httpcore.Request, event: str) -> None:
        """Report an event to what traces `request`."""
        ...

    def abandon(self, connections: list[C]) -> None:
        """Give up connections of the parent process, in a child, without a word to the peer."""
        ...


class Pool(Generic[C]):
    """Connections, and who uses them.

    Args:
        connect: Makes a connection to an origin.
        mode: How connections are used.
        max_connections: How many there may be.
        max_idle: How many of them may be idle.
        idle_seconds: How long one may be idle.
        may_share: Whether HTTP/2 may be spoken.
    """

    def __init__(
        self,
        connect: Callable[[httpcore.Origin], C],
        mode: Mode[C],
        *,
        max_connections: int | None,
        max_idle: int | None,
        idle_seconds: float | None,
        may_share: bool,
    ) -> None:
        def open_connection(origin: Hashable) -> C:
            return connect(httpcore.Origin(*cast("tuple[bytes, bytes, int]", origin)))

        self._mode = mode
        self._lock = Lock()  # held for moments, never while anything is sent, so an event loop may take it as well
        self._new_roster: Callable[[], ConnectionRoster[C]] = functools.partial(
            ConnectionRoster[C],
            open_connection,
            time.monotonic,
            max_connections=max_connections,
            max_idle=max_idle,
            idle_seconds=idle_seconds,
            may_share=may_share,
        )
        self._roster = self._new_roster()
        renew_in_children(self)

    async def send(self, request: httpcore.Request) -> tuple[httpcore.Response, Place[C]]:
        """Send over a connection of the pool. After reading the answer, the caller gives the place back with `release`.

        Raises:
            httpcore.PoolTimeout: No connection became free in time.
        """
        origin = request.url.origin
        with self._lock:
            place = self._roster.enter((origin.scheme, origin.host, origin.port))
        try:
            while True:
                if self._roster.unneeded:
                    await self._close_unneeded()
                connection = place.kept.connection if place.kept else await self._wait(place, request)
                try:
                    response = await self._mode.send(connection, request)
                except httpcore.ConnectionNotAvailable:
                    with self._lock:
                        self._roster.refused(place)
                    await self._mode.report(request, TAKEN_BACK)
                else:
                    break
        except BaseException:
            await self.release(place)
            raise
        with self._lock:
            self._roster.answered(place, multiplexed=_extensions(response).get("http_version") == b"HTTP/2")
        return response, place

    async def release(self, place: Place[C]) -> None:
        """Give back a place. A connection in the midst of something is closed."""
        with self._lock:
            reusable = place.kept is not None and not _has_surplus(place.kept.connection)
            self._roster.leave(place, reusable=reusable)
        if self._roster.unneeded:
            await self._close_unneeded()

    async def close(self) -> None:
        """Close all connections; refuse the requests that wait for one, and all later ones."""
        with self._lock:
            self._roster.close()
        await self._close_unneeded()

    def renew_after_fork(self) -> None:
        """Leave the parent's connections alone; the child opens its own."""
        self._lock = Lock()
        of_parent, self._roster = self._roster, self._new_roster()
        of_parent.close()
        self._mode.abandon(of_parent.unneeded)

    def counts(self) -> tuple[int, int, int]:
        """Connections, idle ones among them, and requests that wait."""
        with self._lock:
            return self._roster.counts()

    async def _close_unneeded(self) -> None:
        # One at a time: if this is cancelled, the next caller closes the rest.
        while self._roster.unneeded:
            with self._lock:
                connection = self._roster.unneeded.pop() if self._roster.unneeded else None
            if connection is not None:
                await self._mode.close(connection)

    async def _wait(self, place: Place[C], request: httpcore.Request) -> C:
        await self._mode.report(request, _WAITING)
        if not place.turned_away:
            timeouts: Mapping[str, float | None] = _extensions(request).get("timeout", {})
            await self._mode.wait(place, self._lock, timeouts.get("pool"))
        if place.turned_away:
            raise httpcore.ConnectError("the client was closed meanwhile")
        if place.kept is None:
            raise httpcore.PoolTimeout("no connection became free in time")
        return place.kept.connection


def _has_surplus(connection: object) -> bool:
    """Whether more came than belongs to the answer: httpcore would take it for the start of the next one."""
    while (inner := getattr(connection, "_connection", None)) is not None:
        connection = inner
    protocol = getattr(connection, "_h11_state", None)
    return protocol is not None and bool(protocol.trailing_data[0])


def _extensions(message: httpcore.Request | httpcore.Response) -> Mapping[str, Any]:
    extensions: Mapping[str, Any] = cast("Any", message).extensions
    return extensions


class Blocking:
    """For threads."""

    async def send(self, connection: httpcore.ConnectionInterface, request: httpcore.Request) -> httpcore.Response:
        return connection.handle_request(request)

    async def close(self, connection: httpcore.ConnectionInterface) -> None:
        connection.close()

    async def wait(self, place: Place[httpcore.ConnectionInterface], lock: Lock, timeout: float | None) -> None:
        gate = Lock()
        gate.acquire()
        with lock:
            if place.kept is not None or place.turned_away:
                return
            place.wake = gate.release
        left = within_deadline(timeout)
        gate.acquire(timeout=-1 if left is None else left)
        with lock:
            place.wake = None

    async def report(self, request: httpcore.Request, event: str) -> None:
        trace = _extensions(request).get("trace")
        if trace is not None:
            trace(event, {"request": request})

    def abandon(self, connections: list[httpcore.ConnectionInterface]) -> None:
        for connection in connections:
            # The child's file descriptors alone: closing says nothing to the peer, not even over TLS or HTTP/2.
            with suppress(Exception):
                connection.close()


class Asynchronous:
    """For an event loop."""

    async def send(self, connection: httpcore.AsyncConnectionInterface, request: httpcore.Request) -> httpcore.Response:
        return await connection.handle_async_request(request)

    async def close(self, connection: httpcore.AsyncConnectionInterface) -> None:
        await connection.aclose()

    async def wait(self, place: Place[httpcore.AsyncConnectionInterface], lock: Lock, timeout: float | None) -> None:
        if place.kept is not None or place.turned_away:
            return
        import asyncio  # a blocking client never needs it

        woken = asyncio.get_running_loop().create_future()
        place.wake = functools.partial(_settle, woken)
        try:
            async with asyncio.timeout(timeout):
                await woken
        except TimeoutError:
            return  # the place shows it
        finally:
            place.wake = None

    async def report(self, request: httpcore.Request, event: str) -> None:
        trace = _extensions(request).get("trace")
        if trace is not None:
            await trace(event, {"request": request})

    def abandon(self, connections: list[httpcore.AsyncConnectionInterface]) -> None:
        # Closing would go through the parent's event loop, whose selector both processes share.
        _abandoned.extend(connections)


def _settle(woken: asyncio.Future[None]) -> None:
    if not woken.done():
        woken.set_result(None)
