"""The decisions of the pool, without any connection: whatever happens, in whatever order."""

from dataclasses import dataclass
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, precondition, rule

from sinchkit_core.connections.connection_roster import ConnectionRoster, Place

ORIGINS = ("a", "b", "c")


@dataclass(eq=False)
class Line:
    """What a connection looks like to the roster."""

    origin: Any
    many: bool
    state: str = "new"
    streams: int = 0
    broken: bool = False

    def is_available(self) -> bool:
        if self.state == "new":
            return self.many
        return self.state == "idle" or (self.state == "active" and self.many)

    def is_idle(self) -> bool:
        return self.state == "idle"

    def is_closed(self) -> bool:
        return self.state == "closed"

    def has_expired(self) -> bool:
        return self.broken and self.state == "idle"

    def begin(self) -> None:
        assert self.state != "closed", "a closed connection was given away"
        assert self.many or self.streams == 0, "a connection was given to two at once"
        assert not self.broken or self.state != "idle", "a connection that the peer has left was given away"
        self.state = "active"
        self.streams += 1

    def end(self) -> None:
        self.streams -= 1
        if self.streams == 0 and self.state == "active":
            self.state = "idle"


class Pool(RuleBasedStateMachine):
    """Requests come, are answered, fail, are given up; connections break; time passes."""

    places: Bundle[Place[Line]] = Bundle("places")

    @initialize(
        most=st.integers(1, 4), idle=st.one_of(st.none(), st.integers(0, 4)), shares=st.sampled_from([False, True])
    )
    def open(self, most: int, idle: int | None, shares: bool) -> None:
        self.now = 0.0
        self.most, self.idle, self.shares = most, idle, shares
        self.begin_anew()

    def begin_anew(self) -> None:
        self.lines: list[Line] = []
        self.present: list[Place[Line]] = []
        self.begun: set[Place[Line]] = set()
        self.roster: ConnectionRoster[Line] = ConnectionRoster(
            self.connect,
            lambda: self.now,
            max_connections=self.most,
            max_idle=self.idle,
            idle_seconds=5.0,
            may_share=self.shares,
        )

    def connect(self, origin: Any) -> Line:
        # Of what may be shared, one origin turns out to speak HTTP/1.1 alone.
        self.lines.append(Line(origin, many=self.shares and origin != "c"))
        return self.lines[-1]

    def close_unneeded(self) -> None:
        while self.roster.unneeded:
            line = self.roster.unneeded.pop()
            assert line.streams == 0, "a connection in use is to be closed"
            line.state = "closed"

    @rule(target=places, origin=st.sampled_from(ORIGINS))
    def enter(self, origin: str) -> Place[Line]:
        place = self.roster.enter(origin)
        self.present.append(place)
        self.close_unneeded()
        if place.kept is not None:
            assert place.kept.connection.state != "closed"
            assert place.kept.connection.origin == origin
        return place

    @rule(place=places)
    def begin(self, place: Place[Line]) -> None:
        if place.kept is None or place in self.begun or place not in self.present:
            return
        line = place.kept.connection
        if line.state == "closed":  # the request has failed
            return
        if not line.many and line.streams:  # it was thought to share
            assert self.shares
            self.roster.refused(place)
        elif line.broken and line.state == "idle":  # between being given and being used
            line.state = "closed"
        else:
            line.begin()
            self.begun.add(place)
            self.roster.answered(place, multiplexed=line.many)
        self.close_unneeded()

    @rule(place=consumes(places), fails=st.booleans(), spoiled=st.booleans())
    def leave(self, place: Place[Line], fails: bool, spoiled: bool) -> None:
        if place in self.begun:
            self.begun.discard(place)
            assert place.kept is not None
            line = place.kept.connection
            line.end()
            if fails and line.streams == 0:
                line.state = "closed"
        if place not in self.present:  # turned away
            return
        self.present.remove(place)
        self.roster.leave(place, reusable=not spoiled)
        self.close_unneeded()
        if self.idle is not None:
            assert self.roster.counts()[1] <= self.idle

    @precondition(lambda self: self.lines)
    @rule(data=st.data())
    def lose(self, data: st.DataObject) -> None:
        idle = [line for line in self.lines if line.state == "idle"]
        if idle:
            data.draw(st.sampled_from(idle)).broken = True

    @rule(seconds=st.floats(0, 4))
    def pass_time(self, seconds: float) -> None:
        self.now += seconds

    @rule()
    def close(self) -> None:
        waiting = [place for place in self.present if place.kept is None]
        self.roster.close()
        assert all(place.turned_away for place in waiting)
        late = self.roster.enter(ORIGINS[0])
        assert late.turned_away
        assert late.kept is None
        connections = {id(line) for line in self.roster.unneeded}
        for place in self.present:
            if place.kept is not None:
                self.roster.leave(place)
        assert connections <= {id(line) for line in self.roster.unneeded}, "a connection in use was forgotten"
        assert self.roster.counts() == (0, 0, 0)
        self.begin_anew()

    @invariant()
    def the_limit_holds(self) -> None:
        if hasattr(self, "roster"):
            open_lines = [line for line in self.lines if line.state != "closed"]
            assert len(open_lines) <= self.roster.counts()[0] <= self.most

    @invariant()
    def nobody_waits_without_need(self) -> None:
        if hasattr(self, "roster"):
            connections, idle, waiting = self.roster.counts()
            assert waiting == sum(place.kept is None for place in self.present)
            if waiting:
                assert (connections, idle) == (self.most, 0)

    @invariant()
    def first_come_first_served(self) -> None:
        if hasattr(self, "roster") and not self.shares:
            served = [place.kept is not None for place in self.present]
            assert served == sorted(served, reverse=True)


Pool.TestCase.settings = settings(max_examples=120, stateful_step_count=40, deadline=None)
TestPool = Pool.TestCase


def line_of(place: Place[Line]) -> Line:
    assert place.kept is not None
    return place.kept.connection


def roster_of(lines: list[Line], **options: Any) -> ConnectionRoster[Line]:
    def connect(origin: Any) -> Line:
        lines.append(Line(origin, many=False))
        return lines[-1]

    settings_ = {"max_connections": 10, "max_idle": 10, "idle_seconds": 5.0, "may_share": False, **options}
    return ConnectionRoster(connect, lambda: 0.0, **settings_)


def test_the_one_used_last_is_used_next() -> None:
    lines: list[Line] = []
    roster = roster_of(lines)
    places = [roster.enter("a") for _ in range(3)]
    for line in lines:
        line.state = "active"
    for line, place in zip(lines, places, strict=True):
        line.state = "idle"
        roster.leave(place)
    assert [line_of(roster.enter("a")) for _ in range(3)] == [lines[2], lines[1], lines[0]]


def test_where_all_are_taken_an_idle_one_elsewhere_makes_room() -> None:
    lines: list[Line] = []
    roster = roster_of(lines, max_connections=1)
    first = roster.enter("a")
    lines[0].state = "idle"
    roster.leave(first)
    second = roster.enter("b")
    assert roster.unneeded == [lines[0]]
    assert line_of(second) is lines[1]


def test_who_waits_is_woken() -> None:
    roster = roster_of([], max_connections=1)
    first, second = roster.enter("a"), roster.enter("a")
    woken: list[str] = []
    second.wake = lambda: woken.append("second")
    roster.leave(first)
    assert woken == ["second"]
    assert second.kept is not None


def test_where_one_refused_to_share_nobody_expects_it_again() -> None:
    lines: list[Line] = []

    def connect(origin: Any) -> Line:
        lines.append(Line(origin, many=True))
        return lines[-1]

    roster: ConnectionRoster[Line] = ConnectionRoster(
        connect, lambda: 0.0, max_connections=10, max_idle=10, idle_seconds=5.0, may_share=True
    )
    places = [roster.enter("a") for _ in range(3)]
    assert len(lines) == 1
    lines[0].many = False  # it speaks HTTP/1.1 after all
    for place in places[1:]:
        roster.refused(place)
    assert len({line_of(place) for place in places}) == 3
    roster.enter("a")
    assert len(lines) == 4
