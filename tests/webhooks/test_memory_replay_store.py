"""The store in memory: bounded, shared by threads, and not to be deceived by clocks."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sinchkit import ConfigurationError, SignatureError
from sinchkit.webhooks import MemoryReplayStore, RepeatedCallbackError
from tests.webhooks.vectors import VECTORS, Vector


class Clocks:
    """A clock that only goes on, and one that people set."""

    def __init__(self, wall: float = 1_000_000.0) -> None:
        self.steady = 100.0
        self.wall = wall

    def store(self, capacity: int = 1000) -> MemoryReplayStore:
        return MemoryReplayStore(capacity, clock=lambda: self.steady, wall_clock=lambda: self.wall)

    def pass_by(self, seconds: float) -> None:
        self.steady += seconds
        self.wall += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


def test_a_reservation_ends_by_itself_and_its_holder_undoes_nothing_of_another(clocks: Clocks) -> None:
    store = clocks.store()
    assert store.reserve("a", "first", 10) == "reserved"
    clocks.pass_by(9)
    assert store.reserve("a", "second", 10) == "busy"
    clocks.pass_by(1)
    assert store.reserve("a", "second", 10) == "reserved"
    store.release("a", "first")
    assert store.reserve("a", "third", 10) == "busy"
    store.release("a", "second")
    assert store.reserve("a", "third", 10) == "reserved"


def test_what_was_handled_is_remembered_until_its_time_is_over(clocks: Clocks) -> None:
    store = clocks.store()
    store.reserve("a", "first", 10)
    store.confirm("a", "first", 1000)
    store.release("a", "first")
    clocks.pass_by(999)
    assert store.reserve("a", "second", 10) == "handled"
    clocks.pass_by(1)
    assert store.reserve("a", "second", 10) == "reserved"
    assert len(store) == 1


def test_one_who_succeeds_after_his_reservation_has_ended_keeps_repeats_from_others(clocks: Clocks) -> None:
    store = clocks.store()
    store.reserve("a", "first", 10)
    clocks.pass_by(10)
    assert store.reserve("a", "second", 10) == "reserved"
    store.confirm("a", "first", 1000)
    store.release("a", "second")
    assert store.reserve("a", "third", 10) == "handled"
    store.confirm("b", "nobody", 1000)
    assert store.reserve("b", "third", 10) == "handled"


def test_what_is_confirmed_again_is_remembered_for_longer(clocks: Clocks) -> None:
    store = clocks.store()
    store.confirm("a", "first", 100)
    clocks.pass_by(60)
    store.confirm("a", "second", 100)
    clocks.pass_by(60)
    assert store.reserve("a", "third", 10) == "handled"
    clocks.pass_by(40)
    assert store.reserve("a", "third", 10) == "reserved"


def test_a_reservation_ends_whatever_the_time_is_set_to(clocks: Clocks) -> None:
    store = clocks.store()
    store.reserve("a", "first", 10)
    clocks.wall += 5000
    assert store.reserve("a", "second", 10) == "busy"
    clocks.wall -= 9000
    clocks.steady += 10
    assert store.reserve("a", "second", 10) == "reserved"


def test_a_full_store_forgets_the_handled_that_would_end_first_and_says_so_once(
    clocks: Clocks, caplog: pytest.LogCaptureFixture
) -> None:
    store = clocks.store(3)
    assert store.reserve("handling", "me", 1) == "reserved"
    with caplog.at_level(logging.WARNING, logger="sinchkit.webhooks"):
        for number in (5, 4, 6, 7):
            store.confirm(f"n{number}", "me", number)
            assert len(store) <= 3
    assert [store.reserve(f"n{number}", "you", 1) for number in (6, 7)] == ["handled"] * 2
    assert store.reserve("handling", "you", 1) == "busy"  # what is being handled never makes room
    assert [record.getMessage()[:41] for record in caplog.records] == ["MemoryReplayStore(3 of 3) is full: callba"]


def test_a_store_full_of_reservations_lets_the_service_try_again_later(clocks: Clocks) -> None:
    store = clocks.store(2)
    assert [store.reserve(key, "me", 10) for key in "abc"] == ["reserved", "reserved", "busy"]
    store.release("a", "me")
    assert store.reserve("c", "me", 10) == "reserved"
    clocks.pass_by(10)  # their holders have died
    assert [store.reserve(key, "you", 10) for key in "dc"] == ["reserved", "reserved"]
    assert len(store) == 2
    assert repr(store) == "MemoryReplayStore(2 of 2)"
    with pytest.raises(ConfigurationError, match="capacity"):
        MemoryReplayStore(0)


def test_what_fails_again_and_again_takes_no_room() -> None:
    store = MemoryReplayStore(2)
    for number in range(5000):
        assert store.reserve("a", str(number), 60) == "reserved"
        store.release("a", str(number))
    assert len(store) == 0
    assert sum(len(value) for value in vars(store).values() if isinstance(value, dict | list)) == 0


def test_of_many_threads_one_gets_it() -> None:
    store = MemoryReplayStore()
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda number: store.reserve(f"n{number % 50}", str(number), 60), range(2000)))
    assert found.count("reserved") == len(store) == 50


REPEATABLE = settings(derandomize=True, deadline=None)
ANY_VECTOR = st.sampled_from(list(VECTORS.values()))


@REPEATABLE
@given(vector=ANY_VECTOR, moves=st.lists(st.tuples(st.floats(0, 500), st.floats(-1e6, 1e6)), min_size=1, max_size=8))
def test_setting_the_time_to_anything_lets_no_callback_pass_twice(
    vector: Vector, moves: list[tuple[float, float]]
) -> None:
    passes_twice(vector, moves)


@REPEATABLE
@given(vector=ANY_VECTOR, moves=st.lists(st.tuples(st.floats(0, 1e5), st.floats(-1200, 1200)), min_size=1, max_size=8))
def test_a_time_that_is_wrong_for_a_while_lets_no_callback_pass_twice_however_much_later(
    vector: Vector, moves: list[tuple[float, float]]
) -> None:
    passes_twice(vector, moves)


def passes_twice(vector: Vector, moves: list[tuple[float, float]]) -> None:
    """Handle a callback, and try it again after each move: so much time passes, and the machine's is off by so much."""
    clocks = Clocks(wall=vector.signed_at)
    store = clocks.store()
    webhooks = vector.make(replays=store, clock=lambda: datetime.fromtimestamp(clocks.wall, UTC))
    assert attempt(vector, webhooks) == "handled now"
    true_time = clocks.wall
    for number, (passed, off) in enumerate(moves):
        clocks.steady += passed
        true_time += passed
        for clocks.wall in (true_time, true_time + off, true_time):
            store.reserve(f"another {number} {clocks.wall}", "me", 1)  # by which a store forgets what is over
            assert attempt(vector, webhooks) in {"handled before", "stale"}


def test_the_time_jumps_700_s_ahead_and_back(vector: Vector) -> None:
    passes_twice(vector, [(1, 700), (1, -700), (250, 700), (1, 0)])


def test_a_time_that_was_set_back_and_stays_so_lets_no_callback_pass_twice(vector: Vector) -> None:
    clocks = Clocks(wall=vector.signed_at)
    webhooks = vector.make(replays=clocks.store(), clock=lambda: datetime.fromtimestamp(clocks.wall, UTC))
    assert attempt(vector, webhooks) == "handled now"
    clocks.wall -= 100_000
    for _ in range(20):
        clocks.pass_by(10_000)
        assert attempt(vector, webhooks) in {"handled before", "stale"}


def attempt(vector: Vector, webhooks: Any) -> str:
    try:
        with vector.handling(webhooks):
            return "handled now"
    except RepeatedCallbackError:
        return "handled before"
    except SignatureError as refused:
        return refused.reason
