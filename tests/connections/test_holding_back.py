"""The circuit breaker over real connections: a failing service is left alone, and its recovery is noticed."""

from typing import Any

import pytest

from sinchkit import CircuitBreaker, CircuitOpenError, NotFoundError, RetryPolicy, ServerError
from tests.connections.clients import Calls, Way, get_batch, run, send_batch
from tests.core.scripted_server import ScriptedServer, close, reply
from tests.core.sms_samples import BATCH


class Clock:
    """Time as the test wants it."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def breaker(clock: Clock, **settings: Any) -> CircuitBreaker:
    return CircuitBreaker(**{"minimum_requests": 3, "failure_ratio": 0.5, "reset": 30.0, "clock": clock, **settings})


async def fail(calls: Calls, times: int) -> None:
    for _ in range(times):
        with pytest.raises(ServerError):
            await calls.one(get_batch)


async def held_back(calls: Calls) -> None:
    with pytest.raises(CircuitOpenError, match="not sent") as caught:
        await calls.one(send_batch)
    assert not caught.value.may_have_been_processed


def test_after_enough_failures_nothing_is_sent(way: Way, server: ScriptedServer, clock: Clock) -> None:
    server.answers(reply(503), reply(503), reply(503), reply(200, BATCH))

    async def play(calls: Calls) -> None:
        await fail(calls, 3)
        await held_back(calls)
        clock.now = 29.0
        await held_back(calls)
        assert len(server.received) == 3
        clock.now = 30.0
        assert (await calls.one(get_batch)).id == BATCH["id"]
        assert (await calls.one(get_batch)).id == BATCH["id"]

    run(way, play, base_url=server.base_url, circuit_breaker=breaker(clock))
    assert len(server.received) == 5


def test_a_trial_that_fails_holds_back_for_as_long_again(way: Way, server: ScriptedServer, clock: Clock) -> None:
    server.answers(reply(500))

    async def play(calls: Calls) -> None:
        await fail(calls, 3)
        clock.now = 30.0
        await fail(calls, 1)
        clock.now = 59.0
        await held_back(calls)

    run(way, play, base_url=server.base_url, circuit_breaker=breaker(clock))
    assert len(server.received) == 4


def test_refusals_are_no_failures_of_the_service(way: Way, server: ScriptedServer, clock: Clock) -> None:
    server.answers(reply(404))

    async def play(calls: Calls) -> None:
        for _ in range(6):
            with pytest.raises(NotFoundError):
                await calls.one(get_batch)

    run(way, play, base_url=server.base_url, circuit_breaker=breaker(clock))
    assert len(server.received) == 6


def test_statuses_say_what_is_a_failure(way: Way, server: ScriptedServer, clock: Clock) -> None:
    server.answers(reply(404))

    async def play(calls: Calls) -> None:
        for _ in range(3):
            with pytest.raises(NotFoundError):
                await calls.one(get_batch)
        await held_back(calls)

    run(way, play, base_url=server.base_url, circuit_breaker=breaker(clock, statuses=[404]))


def test_no_answer_is_a_failure(way: Way, server: ScriptedServer, clock: Clock) -> None:
    server.answers(close)

    async def play(calls: Calls) -> None:
        for _ in range(3):
            with pytest.raises(Exception, match="no answer"):
                await calls.one(get_batch)
        await held_back(calls)

    run(way, play, base_url=server.base_url, circuit_breaker=breaker(clock))
    assert len(server.received) == 3


def test_repeats_count_and_end_when_the_circuit_opens(way: Way, server: ScriptedServer, clock: Clock) -> None:
    server.answers(reply(503))

    async def play(calls: Calls) -> None:
        with pytest.raises(CircuitOpenError):
            await calls.one(get_batch)

    at_once = RetryPolicy(attempts=10, jitter=lambda _: 0.0)
    run(way, play, base_url=server.base_url, circuit_breaker=breaker(clock), retries=at_once)
    assert len(server.received) == 3


def test_views_of_a_client_share_it(way: Way, server: ScriptedServer, clock: Clock) -> None:
    server.answers(reply(503))

    async def play(calls: Calls) -> None:
        await fail(calls, 3)
        view = Calls(calls.client.with_options(timeout=5.0))
        await held_back(view)

    run(way, play, base_url=server.base_url, circuit_breaker=breaker(clock))


def test_another_service_goes_on(way: Way, server: ScriptedServer, clock: Clock) -> None:
    shared = breaker(clock)
    server.answers(reply(503))

    async def play(calls: Calls) -> None:
        await fail(calls, 3)
        await held_back(calls)

    run(way, play, base_url=server.base_url, circuit_breaker=shared)
    with ScriptedServer() as other:
        other.answers(reply(200, BATCH))
        run(way, lambda calls: calls.one(get_batch), base_url=other.base_url, circuit_breaker=shared)
    run(way, held_back, base_url=server.base_url, circuit_breaker=shared)
