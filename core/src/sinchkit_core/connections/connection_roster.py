"""Who uses which connection: the decisions of a pool. No input or output, no locks, no event loop.

The caller holds a lock, wakes those whose turn has come by `Place.wake`, and closes what `unneeded` names.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, Protocol, TypeVar


class Condition(Protocol):
    """What a roster asks of a connection; httpcore's connections answer."""

    def is_available(self) -> bool:
        """Whether it takes another request now."""
        ...

    def is_idle(self) -> bool:
        """Whether it is open and nothing is going on."""
        ...

    def is_closed(self) -> bool:
        """Whether it can be forgotten."""
        ...

    def has_expired(self) -> bool:
        """Whether it has been idle for too long, or the peer has closed it."""
        ...


C = TypeVar("C", bound=Condition)


class Kept(Generic[C]):
    """A connection in the roster.

    Attributes:
        connection: The connection.
        origin: Where it leads.
        shared: Whether several requests may use it at once.
        uses: How many do.
    """

    __slots__ = ("connection", "origin", "shared", "uses")

    def __init__(self, connection: C, origin: Hashable, *, shared: bool) -> None:
        self.connection: C = connection
        self.origin: Hashable = origin
        self.shared: bool = shared
        self.uses: int = 0


class Place(Generic[C]):
    """A request's place in the pool: in the queue, or at a connection.

    Attributes:
        origin: Where the request goes.
        kept: The connection it is to use; `None` while it waits.
        wake: Called when a waiting request gets its connection, or will get none because the pool was closed.
        turned_away: Whether the pool was closed while it waited.
    """

    __slots__ = ("kept", "origin", "turned_away", "wake")

    def __init__(self, origin: Hashable) -> None:
        self.origin: Hashable = origin
        self.kept: Kept[C] | None = None
        self.wake: Callable[[], object] | None = None
        self.turned_away: bool = False


class ConnectionRoster(Generic[C]):
    """Gives requests their connections, first come, first served.

    An idle connection goes to one request, the most recently used first, so that those beyond need grow old and go.
    Everything is done in a time that does not depend on the number of connections or of those who wait, but where
    connections are shared.

    Args:
        connect: Makes a connection to an origin; it opens with its first request.
        clock: Seconds, never going back.
        max_connections: How many there may be.
        max_idle: How many of them may be idle.
        idle_seconds: How long one may be idle; `None` for as long as the peer keeps it.
        may_share: Whether a connection may turn out to take several requests at once (HTTP/2).
    """

    def __init__(
        self,
        connect: Callable[[Hashable], C],
        clock: Callable[[], float],
        *,
        max_connections: int | None,
        max_idle: int | None,
        idle_seconds: float | None,
        may_share: bool,
    ) -> None:
        self.unneeded: list[C] = []
        self._connect = connect
        self._clock = clock
        self._max_connections = max_connections
        self._max_idle = max_idle
        self._idle_seconds = idle_seconds
        self._may_share = may_share
        self._all: set[Kept[C]] = set()
        self._waiting: OrderedDict[Place[C], None] = OrderedDict()
        self._idle_since: OrderedDict[Kept[C], float] = OrderedDict()
        self._idle_at: dict[Hashable, OrderedDict[Kept[C], None]] = {}
        self._shared_at: dict[Hashable, list[Kept[C]]] = {}
        # Origins known not to share, so that not everybody waits for the first connection in vain.
        self._unshared_origins: set[Hashable] = set()
        self._closed = False

    def enter(self, origin: Hashable) -> Place[C]:
        """A place for a request; it has its connection at once or gets it when its turn comes."""
        place: Place[C] = Place(origin)
        self._waiting[place] = None
        self._serve()
        return place

    def answered(self, place: Place[C], *, multiplexed: bool) -> None:
        """Note what the connection at `place` turned out to be."""
        kept = place.kept
        if not self._may_share or kept is None:
            return
        if multiplexed:
            self._unshared_origins.discard(kept.origin)
        elif kept.shared:
            self._stop_sharing(kept)

    def refused(self, place: Place[C]) -> None:
        """The connection at `place` took no further request: back to the head of the queue."""
        kept = place.kept
        if kept is not None:
            place.kept = None
            if kept.shared:
                self._stop_sharing(kept)
            self._release(kept, reusable=True)
        self._waiting[place] = None
        self._waiting.move_to_end(place, last=False)
        self._serve()

    def leave(self, place: Place[C], *, reusable: bool = True) -> None:
        """The request at `place` is done or given up.

        Args:
            place: Where it was.
            reusable: Whether its connection may serve others.
        """
        self._waiting.pop(place, None)
        kept = place.kept
        if kept is not None:
            place.kept = None
            self._release(kept, reusable=reusable)
        self._serve()
        self._thin_out()

    def close(self) -> None:
        """Give up everything, for good: connections are unneeded, those who wait or come later are turned away."""
        self._closed = True
        self.unneeded += [kept.connection for kept in self._all]
        for collection in (self._all, self._idle_since, self._idle_at, self._shared_at):
            collection.clear()
        self._turn_away()

    def counts(self) -> tuple[int, int, int]:
        """Connections, idle ones among them, and requests that wait."""
        return len(self._all), len(self._idle_since), len(self._waiting)

    def _turn_away(self) -> None:
        while self._waiting:
            place, _ = self._waiting.popitem(last=False)
            place.turned_away = True
            if place.wake is not None:
                place.wake()

    def _serve(self) -> None:
        if self._closed:
            self._turn_away()
        while self._waiting:
            place = next(iter(self._waiting))
            kept = self._find(place.origin)
            if kept is None:
                break
            self._seat(place, kept)
        if self._waiting and self._shared_at:
            for place in tuple(self._waiting):
                kept = self._joinable(place.origin)
                if kept is not None:
                    self._seat(place, kept)

    def _seat(self, place: Place[C], kept: Kept[C]) -> None:
        del self._waiting[place]
        kept.uses += 1
        place.kept = kept
        if place.wake is not None:
            place.wake()

    def _find(self, origin: Hashable) -> Kept[C] | None:
        idle = self._idle_at.get(origin)
        while idle:
            kept = next(reversed(idle))
            self._rouse(kept)
            if kept.connection.is_available() and not kept.connection.has_expired():
                return kept
            self._drop(kept)
        joinable = self._joinable(origin)
        if joinable is not None:
            return joinable
        if self._max_connections is not None and len(self._all) >= self._max_connections:
            if not self._idle_since:
                return None
            self._drop_oldest()
        return self._open(origin)

    def _joinable(self, origin: Hashable) -> Kept[C] | None:
        return next((kept for kept in self._shared_at.get(origin, ()) if kept.connection.is_available()), None)

    def _open(self, origin: Hashable) -> Kept[C]:
        shared = self._may_share and origin not in self._unshared_origins
        kept = Kept(self._connect(origin), origin, shared=shared)
        self._all.add(kept)
        if shared:
            self._shared_at.setdefault(origin, []).append(kept)
        return kept

    def _release(self, kept: Kept[C], *, reusable: bool) -> None:
        kept.uses -= 1
        if kept.uses:
            return
        if kept not in self._all:  # the pool was closed meanwhile
            self.unneeded.append(kept.connection)
        elif reusable and kept.connection.is_idle():
            self._rest(kept)
        else:
            # Closed, broken, or never opened because its request was given up.
            self._drop(kept)

    def _rest(self, kept: Kept[C]) -> None:
        self._idle_since[kept] = self._clock()
        idle = self._idle_at.get(kept.origin)
        if idle is None:
            idle = self._idle_at[kept.origin] = OrderedDict()
        idle[kept] = None
        if kept.shared:
            self._unlist(kept)

    def _rouse(self, kept: Kept[C]) -> None:
        del self._idle_since[kept]
        del self._idle_at[kept.origin][kept]
        if kept.shared:
            self._shared_at.setdefault(kept.origin, []).append(kept)

    def _drop(self, kept: Kept[C]) -> None:
        self._all.discard(kept)
        self._unlist(kept)
        if not kept.connection.is_closed():
            self.unneeded.append(kept.connection)

    def _drop_oldest(self) -> None:
        oldest = next(iter(self._idle_since))
        self._rouse(oldest)
        self._drop(oldest)

    def _thin_out(self) -> None:
        if self._max_idle is not None:
            while len(self._idle_since) > self._max_idle:
                self._drop_oldest()
        if self._idle_seconds is not None and self._idle_since:
            limit = self._clock() - self._idle_seconds
            while self._idle_since and next(iter(self._idle_since.values())) < limit:
                self._drop_oldest()

    def _stop_sharing(self, kept: Kept[C]) -> None:
        kept.shared = False
        self._unlist(kept)
        self._unshared_origins.add(kept.origin)

    def _unlist(self, kept: Kept[C]) -> None:
        listed = self._shared_at.get(kept.origin)
        if listed and kept in listed:
            listed.remove(kept)
            if not listed:
                del self._shared_at[kept.origin]
