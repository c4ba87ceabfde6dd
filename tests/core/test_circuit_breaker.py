"""The circuit breaker against a model of it, with a clock that the test moves."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from sinchkit_core import APIConnectionError, ConfigurationError
from sinchkit_core.calls.circuit_breaker import Attempt, Circuit, CircuitBreaker
from sinchkit_core.errors import CircuitOpenError, ResponseTooLargeError
from sinchkit_sms.requests import batches

REQUEST = batches.get("id")
WINDOW, BUCKET, MINIMUM, RATIO, RESET = 60.0, 10.0, 2, 0.5, 30.0


class Clock:
    """Time as the test wants it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def circuit_with(clock: Callable[[], float], **changes: Any) -> Circuit:
    values: dict[str, Any] = {
        "window": WINDOW,
        "bucket": BUCKET,
        "minimum_requests": MINIMUM,
        "failure_ratio": RATIO,
        "reset": RESET,
    }
    return CircuitBreaker(clock=clock, **{**values, **changes}).circuit("https://sms.example.com")


def no_answer() -> APIConnectionError:
    return APIConnectionError("closed", request=REQUEST, may_have_been_processed=True)


class CircuitMachine(RuleBasedStateMachine):
    """Begins and ends attempts in any order while time goes by."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        self.circuit = circuit_with(self.clock)
        self.running: list[tuple[Attempt, int]] = []
        self.results: list[tuple[float, bool]] = []
        self.opened_at: float | None = None
        self.trial: Attempt | None = None
        self.changes = 0

    def change(self, *, opened: bool) -> None:
        self.opened_at = self.clock.now if opened else None
        self.results.clear()
        self.trial = None
        self.changes += 1

    @rule(seconds=st.sampled_from([0.0, 0.5, 5.0, 10.0, 29.5, 30.0, 61.0]))
    def time_goes_by(self, seconds: float) -> None:
        self.clock.now += seconds

    @rule()
    def begin(self) -> None:
        attempt = self.circuit.attempt(REQUEST)
        waiting = self.opened_at is not None and self.clock.now < self.opened_at + RESET
        if waiting or self.trial is not None:
            with pytest.raises(CircuitOpenError) as caught:
                attempt.__enter__()
            assert not caught.value.may_have_been_processed
            return
        attempt.__enter__()
        if self.opened_at is not None:
            self.trial = attempt
        self.running.append((attempt, self.changes))

    @precondition(lambda self: self.running)
    @rule(data=st.data(), outcome=st.sampled_from(["200", "404", "503", "lost", "cancelled"]))
    def end(self, data: st.DataObject, outcome: str) -> None:
        attempt, changes = self.running.pop(data.draw(st.integers(0, len(self.running) - 1)))
        error: BaseException | None = None
        if outcome == "lost":
            error = no_answer()
        elif outcome == "cancelled":
            error = KeyboardInterrupt()
        else:
            attempt.answered(int(outcome))
        attempt.__exit__(type(error) if error else None, error, None)
        if changes != self.changes:
            return  # the circuit has changed since
        failed = outcome in {"503", "lost"}
        if attempt is self.trial:
            self.trial = None
            if outcome != "cancelled":
                self.change(opened=failed)
        elif outcome != "cancelled":
            self.results.append((self.clock.now, failed))
            self.perhaps_open()

    def perhaps_open(self) -> None:
        # A result counts for at least the window less a bucket, and at most the window.
        sure = [failed for at, failed in self.results if at > self.clock.now - (WINDOW - BUCKET)]
        possible = [failed for at, failed in self.results if at > self.clock.now - WINDOW]
        if self.circuit.state == "closed":
            if len(sure) == len(possible):
                assert len(sure) < MINIMUM or sum(sure) < RATIO * len(sure)
        else:
            assert len(possible) >= MINIMUM
            self.change(opened=True)

    @invariant()
    def the_state_is_as_expected(self) -> None:
        if self.opened_at is None:
            expected = "closed"
        else:
            expected = "open" if self.clock.now < self.opened_at + RESET else "half-open"
        assert self.circuit.state == expected


TestCircuit = CircuitMachine.TestCase
TestCircuit.settings = settings(max_examples=200, stateful_step_count=40, deadline=None)


@given(
    outcomes=st.lists(st.booleans(), max_size=40),
    minimum=st.integers(1, 12),
    ratio=st.floats(0.05, 1.0),
)
def test_it_opens_at_the_ratio_and_not_before(outcomes: list[bool], minimum: int, ratio: float) -> None:
    circuit = circuit_with(Clock(), minimum_requests=minimum, failure_ratio=ratio)
    for count, failed in enumerate(outcomes, start=1):
        with circuit.attempt(REQUEST) as attempt:
            attempt.answered(500 if failed else 200)
        due = count >= minimum and sum(outcomes[:count]) / count >= ratio
        assert (circuit.state == "open") is due
        if due:
            return


def test_old_failures_are_forgotten() -> None:
    clock = Clock()
    circuit = circuit_with(clock, minimum_requests=3)
    for _ in range(20):
        with circuit.attempt(REQUEST) as attempt:
            attempt.answered(503)
        clock.now += WINDOW / 2  # never more than two within the window
    assert circuit.state == "closed"


def fail(circuit: Circuit, times: int) -> None:
    for _ in range(times):
        with circuit.attempt(REQUEST) as attempt:
            attempt.answered(503)


def test_what_came_before_a_recovery_says_nothing_after_it() -> None:
    clock = Clock()
    circuit = circuit_with(clock)
    late = [circuit.attempt(REQUEST).__enter__() for _ in range(3)]
    fail(circuit, 2)
    assert circuit.state == "open"
    clock.now += RESET
    with circuit.attempt(REQUEST) as trial:
        trial.answered(200)
    fail(circuit, 1)
    assert circuit.state == "closed"  # type: ignore[comparison-overlap]  # it has changed since
    for attempt in late:
        attempt.answered(503)
        attempt.__exit__(None, None, None)
    assert circuit.state == "closed"
    fail(circuit, 1)
    assert circuit.state == "open"


def test_only_one_of_many_threads_gets_the_trial() -> None:
    clock = Clock()
    circuit = circuit_with(clock, minimum_requests=1)
    with circuit.attempt(REQUEST) as attempt:
        attempt.answered(500)
    clock.now += RESET
    start, end = threading.Barrier(8), threading.Barrier(8)
    passed: list[bool] = []

    def trying() -> None:
        start.wait()
        attempt = circuit.attempt(REQUEST)
        try:
            attempt.__enter__()
            passed.append(True)
        except CircuitOpenError:
            passed.append(False)
        end.wait()

    threads = [threading.Thread(target=trying) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(passed) == [False] * 7 + [True]


def test_an_answer_that_is_too_large_is_an_answer() -> None:
    circuit = circuit_with(Clock(), minimum_requests=1)
    with pytest.raises(ResponseTooLargeError), circuit.attempt(REQUEST):
        raise ResponseTooLargeError("too large", request=REQUEST, may_have_been_processed=True)
    assert circuit.state == "closed"


def test_the_error_says_what_and_when() -> None:
    clock = Clock()
    circuit = circuit_with(clock, minimum_requests=1)
    with pytest.raises(APIConnectionError), circuit.attempt(REQUEST):
        raise no_answer()
    clock.now += 12.5
    with pytest.raises(CircuitOpenError, match=r"not sent.*tried in 17\.5 s; it was not processed"):
        circuit.attempt(REQUEST).__enter__()
    clock.now += 17.5
    with circuit.attempt(REQUEST), pytest.raises(CircuitOpenError, match="once the trial under way is over"):
        circuit.attempt(REQUEST).__enter__()


def test_services_have_circuits_of_their_own() -> None:
    breaker = CircuitBreaker(minimum_requests=1)
    with breaker.circuit("a").attempt(REQUEST) as attempt:
        attempt.answered(500)
    assert (breaker.circuit("a").state, breaker.circuit("b").state) == ("open", "closed")


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"window": 0}, "window of a CircuitBreaker must be a number of seconds, more than 0"),
        ({"bucket": 61.0}, "bucket of a CircuitBreaker must be no more than window"),
        ({"minimum_requests": 0}, "minimum_requests of a CircuitBreaker must be a whole number, 1 or more"),
        ({"failure_ratio": 0}, "failure_ratio of a CircuitBreaker must be a number above 0 and at most 1"),
        ({"failure_ratio": 1.1}, "failure_ratio"),
        ({"reset": 0}, "reset of a CircuitBreaker must be a number of seconds, more than 0"),
    ],
)
def test_what_cannot_be_is_refused_by_name(values: dict[str, Any], told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        CircuitBreaker(**values)
