"""One token request for everybody who waits, one failure too, and nobody waits for one who has gone."""

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from sinchkit_core import APIConnectionError, RetryPolicy, ServerError, SinchError
from sinchkit_core.auth.oauth2 import OAuth2Auth
from tests.core.calling import Mode
from tests.core.scripted_server import after_release, close, reply, reply_to
from tests.core.token_service import (
    EXPIRED,
    TOKEN_PREFIX,
    TokenService,
    get,
    in_turn,
    run,
    wait_until_blocked,
)

NEVER_AGAIN = RetryPolicy(attempts=0)


def in_threads(count: int, work: Callable[[], Any]) -> list[threading.Thread]:
    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    return threads


def outcomes_in_threads(service: TokenService, auth: OAuth2Auth, count: int) -> list[Any]:
    """What `count` threads get that all need a token before the endpoint answers."""
    outcomes: list[Any] = []

    def operate(sms: Any) -> None:
        def work() -> None:
            try:
                outcomes.append(get(sms).id)
            except SinchError as error:
                outcomes.append(error)

        first = in_threads(1, work)
        service.server.wait_for_requests(1)
        others = in_threads(count - 1, work)
        wait_until_blocked(others, "result", "futures")
        service.server.released.set()
        for thread in first + others:
            thread.join()

    run("sync", service.server, auth, operate, retries=NEVER_AGAIN)
    return outcomes


def outcomes_in_tasks(service: TokenService, auth: OAuth2Auth, count: int) -> list[Any]:
    """The same with tasks."""

    async def gather(sms: Any) -> list[Any]:
        tasks = [asyncio.ensure_future(get(sms)) for _ in range(count)]
        await asyncio.to_thread(service.server.wait_for_requests, 1)
        service.server.released.set()
        return await asyncio.gather(*tasks, return_exceptions=True)

    outcomes: list[Any] = run("async", service.server, auth, gather, retries=NEVER_AGAIN)
    return outcomes


CROWDS = [pytest.param(outcomes_in_threads, 50, id="threads"), pytest.param(outcomes_in_tasks, 500, id="tasks")]


@pytest.mark.parametrize(("outcomes_of", "count"), CROWDS)
def test_all_who_wait_share_one_token_request(service: TokenService, outcomes_of: Any, count: int) -> None:
    service.token_answers = [after_release(service.issue())]
    outcomes = outcomes_of(service, service.auth(), count)
    assert all(isinstance(outcome, str) or outcome.id for outcome in outcomes)
    assert len(service.token_requests) == 1
    assert service.tokens_used == ["1"] * count


@pytest.mark.parametrize(("outcomes_of", "count"), CROWDS)
@pytest.mark.parametrize(
    ("failure", "kind"), [(reply(500), ServerError), (close, APIConnectionError)], ids=["500", "closed"]
)
def test_all_who_wait_share_one_failure(
    service: TokenService, outcomes_of: Any, count: int, failure: Any, kind: type[SinchError]
) -> None:
    service.token_answers = [after_release(failure)]
    outcomes = outcomes_of(service, service.auth(retries=NEVER_AGAIN), count)
    assert [type(outcome) for outcome in outcomes] == [kind] * count
    assert len({id(outcome) for outcome in outcomes}) == count
    assert len(service.server.received) == 1


def test_who_comes_after_a_failure_tries_anew(mode: Mode, service: TokenService) -> None:
    service.token_answers = [reply(500)]
    auth = service.auth(retries=NEVER_AGAIN)
    with pytest.raises(ServerError):
        run(mode, service.server, auth, get)
    run(mode, service.server, auth, get)
    assert len(service.token_requests) == 2


def test_only_the_token_that_was_used_is_dropped(service: TokenService) -> None:
    both = threading.Barrier(2)

    def expired(handler: Any, received: Any) -> None:
        both.wait(20.0)
        EXPIRED(handler, received)

    def expired_late(handler: Any, received: Any) -> None:
        both.wait(20.0)
        service.server.wait_for_requests(6)  # the other call has been repeated with a new token
        EXPIRED(handler, received)

    def operate(sms: Any) -> None:
        get(sms)
        service.call_answers = [expired, expired_late]
        for thread in in_threads(2, lambda: get(sms)):
            thread.join()

    run("sync", service.server, service.auth(), operate)
    assert service.tokens_used == ["1", "1", "1", "2", "2"]
    assert len(service.token_requests) == 2


def test_while_a_token_is_renewed_others_go_on_with_it(service: TokenService) -> None:
    now = [0.0]
    renewed = threading.Event()

    def operate(sms: Any) -> None:
        get(sms)
        now[0] = 3550.0  # due for renewal, not ended
        service.token_answers = [after_release(service.issue())]

        def renew() -> None:
            get(sms)
            renewed.set()

        (first,) = in_threads(1, renew)
        service.server.wait_for_requests(3)
        get(sms)
        assert not renewed.is_set()
        service.server.released.set()
        first.join()
        get(sms)

    run("sync", service.server, service.auth(clock=lambda: now[0]), operate)
    assert service.tokens_used == ["1", "1", "2", "2"]


@pytest.mark.parametrize("failure", [reply(500), reply(401, {"error": "invalid_client"}), close])
def test_a_failed_renewal_does_no_harm_before_the_end(mode: Mode, service: TokenService, failure: Any) -> None:
    now = [0.0]
    auth = service.auth(clock=lambda: now[0], retries=NEVER_AGAIN)
    run(mode, service.server, auth, get)
    service.token_answers = [failure]
    now[0] = 3550.0
    run(mode, service.server, auth, in_turn(get, get))
    assert service.tokens_used == ["1", "1", "1"]
    assert len(service.token_requests) == 2
    now[0] = 3599.0
    run(mode, service.server, auth, get)
    assert service.tokens_used[-1] == "2"


def test_a_failed_renewal_does_not_lengthen_a_life(mode: Mode, service: TokenService) -> None:
    now = [0.0]
    auth = service.auth(clock=lambda: now[0], retries=NEVER_AGAIN)
    run(mode, service.server, auth, get)
    service.token_answers = [reply(500)]
    now[0] = 3599.0
    run(mode, service.server, auth, get)
    now[0] = 3600.5
    run(mode, service.server, auth, get)
    assert service.tokens_used == ["1", "1", "2"]


def test_an_answer_of_who_waits_does_not_keep_the_connection_of_who_fetches(mode: Mode, service: TokenService) -> None:
    now = [0.0]
    auth = service.auth(clock=lambda: now[0])
    large = reply(401, b"x" * 2_000_000, {"WWW-Authenticate": "expired"})

    def in_two_threads(sms: Any) -> None:
        get(sms)
        service.call_answers = [after_release(large)]
        (first,) = in_threads(1, lambda: get(sms))
        service.server.wait_for_requests(3)
        now[0] = 3601.0
        (second,) = in_threads(1, lambda: get(sms))
        wait_until_blocked([second], "wait_for_connection", "httpcore")
        service.server.released.set()
        first.join()
        second.join()

    async def in_two_tasks(sms: Any) -> None:
        await get(sms)
        service.call_answers = [after_release(large)]
        first = asyncio.ensure_future(get(sms))
        await asyncio.to_thread(service.server.wait_for_requests, 3)
        now[0] = 3601.0
        second = asyncio.ensure_future(get(sms))
        await asyncio.sleep(0.01)
        service.server.released.set()
        await asyncio.gather(first, second)

    operate = in_two_threads if mode == "sync" else in_two_tasks
    run(mode, service.server, auth, operate, limits=httpx.Limits(max_connections=1), timeout=3.0, retries=NEVER_AGAIN)
    assert service.tokens_used.count("2") == 2


async def cancelled(task: asyncio.Future[Any]) -> None:
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def test_when_the_one_who_fetches_is_cancelled_another_one_fetches(service: TokenService) -> None:
    service.token_answers = [after_release(reply(500))]

    async def operate(sms: Any) -> None:
        first = asyncio.ensure_future(get(sms))
        await asyncio.to_thread(service.server.wait_for_requests, 1)
        others = [asyncio.ensure_future(get(sms)) for _ in range(5)]
        await asyncio.sleep(0.01)
        await cancelled(first)
        await asyncio.gather(*others)
        service.server.released.set()

    run("async", service.server, service.auth(), operate)
    assert len(service.token_requests) == 2
    assert service.tokens_used == ["1"] * 5


def test_when_one_who_waits_is_cancelled_the_others_get_their_token(service: TokenService) -> None:
    service.token_answers = [after_release(service.issue())]

    async def operate(sms: Any) -> None:
        tasks = [asyncio.ensure_future(get(sms)) for _ in range(5)]
        await asyncio.to_thread(service.server.wait_for_requests, 1)
        await cancelled(tasks.pop(2))
        service.server.released.set()
        await asyncio.gather(*tasks)

    run("async", service.server, service.auth(), operate)
    assert service.tokens_used == ["1"] * 4
    assert len(service.token_requests) == 1


def test_who_is_cancelled_between_two_tries_lets_another_one_try(service: TokenService) -> None:
    paused = threading.Event()

    def pause(_: float) -> float:
        if paused.is_set():
            return 0.0
        paused.set()
        return 100.0

    service.token_answers = [reply(429)]

    async def operate(sms: Any) -> None:
        first = asyncio.ensure_future(get(sms))
        await asyncio.to_thread(paused.wait, 20.0)
        second = asyncio.ensure_future(get(sms))
        await asyncio.sleep(0.01)
        await cancelled(first)
        await second

    run("async", service.server, service.auth(retries=RetryPolicy(jitter=pause)), operate)
    assert service.tokens_used == ["1"]


def test_threads_and_event_loops_may_share(service: TokenService) -> None:
    auth = service.auth()
    service.token_answers = [after_release(service.issue())]
    results: list[Any] = []

    def work(mode: Mode) -> None:
        results.append(run(mode, service.server, auth, get))

    first = threading.Thread(target=work, args=("sync",))
    first.start()
    service.server.wait_for_requests(1)
    others = [threading.Thread(target=work, args=("async",)) for _ in range(3)]
    for thread in others:
        thread.start()
    service.server.released.set()
    for thread in [first, *others]:
        thread.join()
    assert len(results) == 4
    assert len(service.token_requests) == 1


def test_a_storm_of_expiring_tokens_loses_no_call(mode: Mode, service: TokenService) -> None:
    uses: dict[str, int] = {}

    def wear_out(received: Any) -> Any:
        # Every token serves seven calls.
        if received.path.endswith("/token"):
            return service.issue()
        token = received.headers["Authorization"].removeprefix(f"Bearer {TOKEN_PREFIX}")
        uses[token] = uses.get(token, 0) + 1
        return EXPIRED if uses[token] > 7 else reply(200, {"count": 0, "page": 0, "page_size": 0, "batches": []})

    service.server.answers(reply_to(wear_out))
    run(mode, service.server, service.auth(), in_turn(*[lambda sms: sms.batches.list()] * 50))
    assert [uses[str(number)] for number in range(1, 8)] == [8] * 7
