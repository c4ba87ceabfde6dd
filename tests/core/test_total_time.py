"""A call, its repeats included, takes no longer than it may."""

import pickle

import pytest

from sinchkit_core import APIConnectionError, RateLimitError, RetryPolicy, ServerError
from tests.core.calling import Caller
from tests.core.scripted_server import ScriptedServer, close, reply
from tests.core.sms_samples import BATCH


def test_a_delay_that_would_not_be_over_in_time_is_not_begun(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(503))
    with pytest.raises(ServerError) as caught:
        call(lambda sms: sms.batches.get("b1"), retries=RetryPolicy(total=60, jitter=lambda _: 60))
    assert caught.value.status == 503
    assert len(server.received) == 1


def test_nor_after_a_lost_connection(call: Caller, server: ScriptedServer) -> None:
    server.answers(close)
    with pytest.raises(APIConnectionError):
        call(lambda sms: sms.batches.get("b1"), retries=RetryPolicy(total=60, jitter=lambda _: 60))
    assert len(server.received) == 1


def test_nor_is_a_retry_after_that_reaches_beyond(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(429, headers={"Retry-After": "20"}))
    with pytest.raises(RateLimitError) as caught:
        call(lambda sms: sms.batches.get("b1"), retries=RetryPolicy(total=15))
    assert caught.value.retry_after == 20
    assert len(server.received) == 1


def test_the_bound_can_be_taken_away(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(503), reply(200, BATCH))
    call(lambda sms: sms.batches.get("b1"), retries=RetryPolicy(total=None, jitter=lambda _: 0))
    assert len(server.received) == 2


@pytest.mark.parametrize(("factor", "ceilings"), [(2.0, [0.5, 1.0, 2.0]), (4.0, [0.5, 2.0, 3.0]), (1.0, [0.5] * 3)])
def test_delays_grow_by_a_factor_up_to_a_cap(
    factor: float, ceilings: list[float], call: Caller, server: ScriptedServer
) -> None:
    asked: list[float] = []
    server.answers(reply(500))

    def note(ceiling: float) -> float:
        asked.append(ceiling)
        return 0.0

    policy = RetryPolicy(attempts=3, factor=factor, cap=3.0, jitter=note)
    with pytest.raises(ServerError):
        call(lambda sms: sms.batches.get("b1"), retries=policy)
    assert asked == ceilings


@pytest.mark.parametrize(
    ("statuses", "status", "requests"),
    [(None, 500, 3), (None, 408, 3), (None, 404, 1), ({404}, 404, 3), ({404}, 500, 1), (set(), 429, 1)],
)
def test_the_statuses_to_repeat_after_can_be_chosen(
    statuses: set[int] | None, status: int, requests: int, call: Caller, server: ScriptedServer
) -> None:
    server.answers(reply(status))
    with pytest.raises(Exception, match=str(status)):
        call(lambda sms: sms.batches.get("b1"), retries=RetryPolicy(statuses=statuses, jitter=lambda _: 0))
    assert len(server.received) == requests


@pytest.mark.parametrize("status", [500, 503, 404, 408])
def test_no_choice_of_statuses_lets_a_message_be_sent_twice(status: int, call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(status))
    with pytest.raises(Exception, match=str(status)):
        call(
            lambda sms: sms.batches.send(to=["1"], body="b"),
            retries=RetryPolicy(statuses={status}, jitter=lambda _: 0),
        )
    assert len(server.received) == 1


def test_a_policy_can_be_sent_to_other_processes() -> None:
    policy = RetryPolicy(attempts=5, statuses={503})
    assert pickle.loads(pickle.dumps(policy)) == policy
