"""Operations that lead to the same state when they are repeated, such as deleting."""

from typing import Any

import httpx
import pytest

from sinchkit_core import CircuitOpenError, Executor, NotFoundError, Request, Settings
from sinchkit_core.auth import BearerAuth
from sinchkit_core.calls.circuit_breaker import CircuitBreaker
from sinchkit_core.connections import HttpxConnection
from sinchkit_sms import Sms
from sinchkit_sms.requests import groups
from tests.core.calling import AT_ONCE, PLAN, TOKEN, Caller
from tests.core.scripted_server import ScriptedServer, after_release, close, half_an_answer, reply
from tests.core.sms_samples import BATCH

GONE = reply(404, {"code": "not_found", "text": "no such group"})


@pytest.mark.parametrize("lost", [close, half_an_answer, reply(500), reply(502, "<html>"), reply(408)])
def test_what_the_lost_request_deleted_counts_as_deleted(lost: Any, call: Caller, server: ScriptedServer) -> None:
    server.answers(lost, GONE)
    assert call(lambda sms: sms.groups.delete("g1")) is None
    assert [received.method for received in server.received] == ["DELETE", "DELETE"]


def test_the_whole_response_tells_how_it_was_answered(call: Caller, server: ScriptedServer) -> None:
    server.answers(close, GONE)
    request: Request[None] = groups.delete("g1")
    response = call(lambda sms: sms.execute_raw(request))
    assert response.status == 404
    assert response.parse() is None


def test_what_was_not_there_at_first_is_an_error(call: Caller, server: ScriptedServer) -> None:
    server.answers(GONE)
    with pytest.raises(NotFoundError, match="no such group"):
        call(lambda sms: sms.groups.delete("g1"))


@pytest.mark.parametrize("untouched", [reply(429), reply(429, headers={"Retry-After": "0"})])
def test_nor_did_a_request_that_was_refused_unseen_delete_it(
    untouched: Any, call: Caller, server: ScriptedServer
) -> None:
    server.answers(untouched, GONE)
    with pytest.raises(NotFoundError):
        call(lambda sms: sms.groups.delete("g1"))


@pytest.mark.parametrize(
    "operate",
    [
        lambda sms: sms.batches.get("b1"),
        lambda sms: sms.batches.cancel("b1"),
        lambda sms: sms.batches.replace("b1", to=["1"], body="b"),
    ],
    ids=["read", "cancel", "replace"],
)
def test_where_an_object_is_due_404_stays_an_error(operate: Any, call: Caller, server: ScriptedServer) -> None:
    server.answers(close, GONE, reply(200, BATCH))
    with pytest.raises(NotFoundError):
        call(operate)
    assert len(server.received) == 2


def test_other_refusals_of_the_repeat_stay_errors(call: Caller, server: ScriptedServer) -> None:
    server.answers(close, reply(403, {"code": "unknown_group", "text": "no"}))
    with pytest.raises(Exception, match="unknown_group"):
        call(lambda sms: sms.groups.delete("g1"))


def test_the_first_answer_is_believed_when_it_comes(call: Caller, server: ScriptedServer) -> None:
    server.released.set()
    server.answers(after_release(reply(204)))
    assert call(lambda sms: sms.groups.delete("g1")) is None
    assert len(server.received) == 1


def test_what_an_earlier_attempt_may_have_done_is_not_forgotten(server: ScriptedServer) -> None:
    server.answers(close)
    breaker = CircuitBreaker(minimum_requests=1)
    settings = Settings(server.base_url, {"service_plan_id": PLAN}, retries=AT_ONCE, circuit_breaker=breaker)
    with httpx.Client(trust_env=False) as client:
        sms = Sms(Executor(settings, lambda: HttpxConnection(client, BearerAuth(TOKEN))))
        with pytest.raises(CircuitOpenError) as repeated:
            sms.groups.delete("g1")
        with pytest.raises(CircuitOpenError) as held_back:
            sms.groups.delete("g1")
    assert repeated.value.may_have_been_processed
    assert not held_back.value.may_have_been_processed
    assert len(server.received) == 1
