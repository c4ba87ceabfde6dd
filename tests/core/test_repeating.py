"""Repeats of operations that may be repeated, and how long is waited between them."""

from typing import Any

import httpx
import pytest

from sinchkit_core import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ConfigurationError,
    Executor,
    RateLimitError,
    RetryPolicy,
    ServerError,
    Settings,
)
from sinchkit_core.auth import BearerAuth
from sinchkit_core.calls.exchange import Answer, Message
from sinchkit_core.connections import HttpxConnection
from sinchkit_sms import Sms
from tests.core.calling import AT_ONCE, PLAN, Caller
from tests.core.scripted_server import ScriptedServer, close, half_an_answer, no_http, reply, reset, silence
from tests.core.sms_samples import BATCH, DRY_RUN, page_of

GOOD = reply(200, BATCH)

PASSING: dict[str, Any] = {
    "closed": close,
    "reset": reset,
    "half-an-answer": half_an_answer,
    "other-protocol": no_http,
    "408": reply(408),
    "429": reply(429, b"", {"Retry-After": "0"}),
    "429-without": reply(429),
    "500": reply(500),
    "502": reply(502, "<html>"),
    "503": reply(503),
    "503-with": reply(503, b"", {"Retry-After": "0"}),
    "504": reply(504),
}


@pytest.mark.parametrize("failure", PASSING.values(), ids=PASSING.keys())
def test_safe_operations_are_repeated(failure: Any, call: Caller, server: ScriptedServer) -> None:
    server.answers(failure, failure, GOOD)
    assert call(lambda sms: sms.batches.get("b1")).id == BATCH["id"]
    assert len(server.received) == 3


@pytest.mark.parametrize("failure", PASSING.values(), ids=PASSING.keys())
def test_repeats_are_bounded(failure: Any, call: Caller, server: ScriptedServer) -> None:
    server.answers(failure)
    with pytest.raises((APIConnectionError, APIError)):
        call(lambda sms: sms.batches.get("b1"))
    assert len(server.received) == 3


@pytest.mark.parametrize("failure", [close, reply(429), reply(500)])
def test_the_number_of_repeats_can_be_set(failure: Any, call: Caller, server: ScriptedServer) -> None:
    server.answers(failure)
    for attempts in (0, 1, 5):
        server.received.clear()
        with pytest.raises((APIConnectionError, APIError)):
            call(lambda sms: sms.batches.get("b1"), retries=RetryPolicy(attempts=attempts, jitter=lambda _: 0.0))
        assert len(server.received) == attempts + 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 418, 302])
def test_refusals_that_stand_are_not_repeated(status: int, call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(status))
    with pytest.raises(APIError):
        call(lambda sms: sms.batches.get("b1"))
    assert len(server.received) == 1


@pytest.mark.parametrize(
    ("operate", "answer"),
    [
        (lambda sms: sms.batches.list(), page_of("batches")),
        (lambda sms: sms.batches.send_dry_run(to=["1"], body="b"), DRY_RUN),
        (lambda sms: sms.batches.replace("b1", to=["1"], body="b"), BATCH),
        (lambda sms: sms.batches.update("b1", to_add=["1"]), BATCH),
        (lambda sms: sms.batches.cancel("b1"), BATCH),
        (lambda sms: sms.batches.send_delivery_feedback("b1", recipients=[]), b""),
        (lambda sms: sms.groups.delete("g1"), b""),
        (lambda sms: sms.groups.list_members("g1"), []),
    ],
    ids=["list", "dry_run", "replace", "update", "cancel", "feedback", "delete", "members"],
)
def test_all_operations_that_lead_to_the_same_state_are_repeated(
    operate: Any, answer: object, call: Caller, server: ScriptedServer
) -> None:
    server.answers(close, reply(500), reply(200, answer))
    call(operate)
    assert len(server.received) == 3
    assert len({(received.method, received.target, received.body) for received in server.received}) == 1


def test_a_failing_page_is_repeated_alone(call: Caller, server: ScriptedServer) -> None:
    server.answers(
        reply(200, page_of("batches", BATCH, count=2)), close, reply(200, page_of("batches", BATCH, count=2))
    )

    def second_page(sms: Any) -> Any:
        async def later(first: Any) -> Any:
            return await (await first).next()

        first = sms.batches.list(page_size=1)
        return first.next() if call.mode == "sync" else later(first)

    assert len(call(second_page).items) == 1
    assert [received.query.get("page", "0") for received in server.received] == ["0", "1", "1"]


def test_timeouts_are_repeated_and_told(call: Caller, server: ScriptedServer) -> None:
    server.answers(silence)
    with pytest.raises(APITimeoutError) as caught:
        call(lambda sms: sms.batches.get("b1"), timeout=0.1, retries=RetryPolicy(attempts=1, jitter=lambda _: 0.0))
    assert caught.value.may_have_been_processed is True
    assert caught.value.request.operation.name == "batches.get"
    assert len(server.received) == 2


class _Recording(HttpxConnection):
    """A blocking connection that notes how long it is told to wait, and does not."""

    def __init__(self, client: httpx.Client) -> None:
        super().__init__(client, BearerAuth("t"))
        self.waits: list[float] = []

    async def wait(self, seconds: float) -> None:
        self.waits.append(seconds)


def waits(server: ScriptedServer, policy: RetryPolicy, error: type[Exception] | None) -> list[float]:
    settings = Settings(server.base_url, {"service_plan_id": PLAN}, retries=policy)
    with httpx.Client(verify=False, trust_env=False) as client:
        connection = _Recording(client)
        sms = Sms(Executor(settings, lambda: connection))
        if error is None:
            sms.batches.get("b1")
        else:
            with pytest.raises(error):
                sms.batches.get("b1")
    return connection.waits


def test_delays_double_up_to_the_cap(server: ScriptedServer) -> None:
    server.answers(reply(500))
    policy = RetryPolicy(attempts=6, base=0.5, cap=6.0, jitter=lambda ceiling: ceiling)
    assert waits(server, policy, ServerError) == [0.5, 1.0, 2.0, 4.0, 6.0, 6.0]


def test_delays_after_lost_answers_are_the_same(server: ScriptedServer) -> None:
    server.answers(close)
    assert waits(server, RetryPolicy(jitter=lambda ceiling: ceiling), APIConnectionError) == [0.5, 1.0]


def test_delays_are_drawn_from_the_whole_range(server: ScriptedServer) -> None:
    server.answers(reply(500))
    drawn = [wait for _ in range(30) for wait in waits(server, RetryPolicy(attempts=1), ServerError)]
    assert all(0 <= wait <= 0.5 for wait in drawn)
    assert min(drawn) < 0.25 < max(drawn)


def test_the_service_says_how_long_to_wait(server: ScriptedServer) -> None:
    server.answers(
        reply(429, b"", {"Retry-After": "7"}),
        reply(503, b"", {"Retry-After": "Thu, 01 Jan 1970 00:00:00 GMT"}),
        GOOD,
    )
    assert waits(server, AT_ONCE, None) == [7.0, 0.0]


@pytest.mark.parametrize("header", ["3600", "31", "Fri, 31 Dec 2999 23:59:59 GMT"])
def test_a_wait_beyond_the_cap_is_left_to_the_caller(header: str, call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(429, b"", {"Retry-After": header}), GOOD)
    with pytest.raises(RateLimitError) as caught:
        call(lambda sms: sms.batches.get("b1"))
    assert caught.value.retry_after is not None
    assert caught.value.retry_after > 30
    assert len(server.received) == 1


def test_a_wait_up_to_the_cap_is_waited_for(server: ScriptedServer) -> None:
    server.answers(reply(429, b"", {"Retry-After": "30"}), GOOD)
    assert waits(server, AT_ONCE, None) == [30.0]


@pytest.mark.parametrize("base_url", ["http://", "http://127.0.0.1:port", "ftp://127.0.0.1", "127.0.0.1:80", ""])
def test_a_url_that_cannot_be_used_is_a_matter_of_configuration(base_url: str, call: Caller) -> None:
    with pytest.raises(ConfigurationError) as caught:
        call(lambda sms: sms.batches.get("b1"), base_url=base_url or " ")
    assert "URL" in str(caught.value)


def test_a_connection_that_needs_a_loop_is_refused_by_a_blocking_executor(server: ScriptedServer) -> None:
    class Suspending:
        auth = BearerAuth("t")

        async def send(self, message: Message) -> Answer:
            import asyncio

            await asyncio.sleep(0)
            raise AssertionError("never resumed")

        async def wait(self, seconds: float) -> None:
            raise AssertionError("never waited")

        async def outcome(self, future: Any, deadline: float | None, /) -> Any:
            raise AssertionError("never waited")

    sms = Sms(Executor(Settings(server.base_url, {"service_plan_id": PLAN}), Suspending))
    with pytest.raises(RuntimeError, match="asynchronous client"):
        sms.batches.get("b1")
