"""Access tokens: fetched when needed, kept, renewed ahead of their end and when the service says so."""

import asyncio
from typing import Any

import httpx
import pytest

from sinchkit_core import APIConnectionError, AuthenticationError, PermissionDeniedError
from tests.core.calling import Mode, PassingTransport
from tests.core.scripted_server import after_release, close, half_an_answer, reply, reset
from tests.core.sms_samples import BATCH
from tests.core.token_service import BASIC, EXPIRED, TOKEN_PATH, TOKEN_PREFIX, TokenService, get, in_turn, run, send


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def at(self, now: float) -> Any:
        """An operation at `now`, counted from the start."""

        def operate(sms: Any) -> Any:
            self.now = 1000.0 + now
            return get(sms)

        return operate


def test_the_token_request_is_what_the_endpoint_wants(mode: Mode, service: TokenService) -> None:
    run(mode, service.server, service.auth(), get, headers={"User-Agent": "mine/1", "X-Mine": "y"})
    token_request, call = service.server.received
    assert (token_request.method, token_request.target) == ("POST", TOKEN_PATH)
    assert token_request.headers["Authorization"] == BASIC
    assert token_request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert token_request.headers["User-Agent"] == "mine/1"
    assert token_request.headers["Accept"] == "application/json"
    assert token_request.body == b"grant_type=client_credentials"
    assert call.headers["Authorization"] == f"Bearer {TOKEN_PREFIX}1"


def test_a_token_serves_many_calls(mode: Mode, service: TokenService) -> None:
    auth = service.auth()
    run(mode, service.server, auth, in_turn(get, send, get))
    run(mode, service.server, auth, get)
    assert len(service.token_requests) == 1
    assert service.tokens_used == ["1"] * 4


@pytest.mark.parametrize(
    ("life", "renewed_at"),
    [(3600, 3540), (120, 60), (100, 50), (2, 1), ("600", 540), (None, 3540), ("soon", 3540), (1e400, 3540)],
)
def test_a_token_is_renewed_ahead_of_its_end(mode: Mode, service: TokenService, life: object, renewed_at: int) -> None:
    service.life = life
    clock = Clock()
    operations = in_turn(clock.at(0), clock.at(renewed_at - 0.01), clock.at(renewed_at + 0.01))
    run(mode, service.server, service.auth(clock=clock), operations)
    assert service.tokens_used == ["1", "1", "2"]


@pytest.mark.parametrize("life", [0, -5])
def test_a_token_without_life_serves_the_call_it_was_fetched_for(mode: Mode, service: TokenService, life: int) -> None:
    service.life = life
    run(mode, service.server, service.auth(), in_turn(get, get))
    assert service.tokens_used == ["1", "2"]


@pytest.mark.parametrize("operate", [get, send])
def test_an_expired_token_is_replaced_and_the_call_repeated_once(
    mode: Mode, service: TokenService, operate: Any
) -> None:
    auth = service.auth()
    run(mode, service.server, auth, get)
    service.revoked.add(f"{TOKEN_PREFIX}1")
    assert run(mode, service.server, auth, operate).id == BATCH["id"]
    assert service.tokens_used == ["1", "1", "2"]
    first, second = service.calls[-2:]
    assert (first.target, first.body) == (second.target, second.body)
    assert len(service.token_requests) == 2


def test_a_repeated_call_is_not_repeated_again(mode: Mode, service: TokenService) -> None:
    service.call_answers = [EXPIRED, EXPIRED]
    with pytest.raises(AuthenticationError):
        run(mode, service.server, service.auth(), send)
    assert service.tokens_used == ["1", "2"]


@pytest.mark.parametrize("challenge", ['bearer error="invalid_token", error_description="JWT EXPIRED"', "Expired"])
def test_expiry_is_recognised_in_any_case(mode: Mode, service: TokenService, challenge: str) -> None:
    service.call_answers = [reply(401, b"{}", {"WWW-Authenticate": challenge})]
    assert run(mode, service.server, service.auth(), send).id == BATCH["id"]


UNAUTHORIZED = {
    "bare": reply(401),
    "body": reply(401, {"error": {"code": 401, "message": "token expired", "status": "UNAUTHENTICATED"}}),
    "invalid-token": reply(401, b"", {"WWW-Authenticate": 'Bearer error="invalid_token"'}),
    "other-scheme": reply(401, b"", {"WWW-Authenticate": "Basic realm=sinch"}),
}


@pytest.mark.parametrize("refusal", UNAUTHORIZED.values(), ids=UNAUTHORIZED.keys())
@pytest.mark.parametrize("operate", [get, send])
def test_any_unauthorized_answer_renews_the_token_once(
    mode: Mode, service: TokenService, operate: Any, refusal: Any
) -> None:
    service.call_answers = [refusal]
    auth = service.auth()
    assert run(mode, service.server, auth, operate).id == BATCH["id"]
    run(mode, service.server, auth, get)
    assert service.tokens_used == ["1", "2", "2"]


def test_where_another_token_is_in_vain_no_more_are_fetched_for_a_minute(mode: Mode, service: TokenService) -> None:
    clock = Clock()
    auth = service.auth(clock=clock)

    def refused(now: float) -> list[str]:
        service.call_answers = [reply(401), reply(401)]
        seen = len(service.tokens_used)
        with pytest.raises(AuthenticationError) as caught:
            run(mode, service.server, auth, clock.at(now))
        assert caught.value.may_have_been_processed is False
        return service.tokens_used[seen:]

    assert refused(0) == ["1", "2"]
    assert refused(59) == ["2"]
    assert refused(61) == ["2", "3"]
    service.call_answers = [EXPIRED]
    run(mode, service.server, auth, clock.at(62))
    assert service.tokens_used[-2:] == ["3", "4"]


def test_a_forbidden_call_is_final_and_leaves_the_token(mode: Mode, service: TokenService) -> None:
    service.call_answers = [reply(403, b"", {"WWW-Authenticate": "expired"})]
    auth = service.auth()
    with pytest.raises(PermissionDeniedError):
        run(mode, service.server, auth, get)
    run(mode, service.server, auth, get)
    assert service.tokens_used == ["1", "1"]


@pytest.mark.parametrize("loss", [close, reset, half_an_answer])
@pytest.mark.parametrize("before", [[], [EXPIRED]], ids=["first", "repeated"])
def test_a_lost_answer_to_the_call_stays_ambiguous(
    mode: Mode, service: TokenService, before: list[Any], loss: Any
) -> None:
    service.call_answers = [*before, loss]
    with pytest.raises(APIConnectionError) as caught:
        run(mode, service.server, service.auth(), send)
    assert caught.value.may_have_been_processed is True
    assert len(service.calls) == len(before) + 1


def test_one_connection_is_enough(mode: Mode, service: TokenService) -> None:
    service.call_answers = [reply(401, b"x" * 200_000, {"WWW-Authenticate": "expired"})]
    limits = httpx.Limits(max_connections=1)
    assert run(mode, service.server, service.auth(), get, limits=limits, timeout=5.0).id == BATCH["id"]


def test_tokens_are_fetched_through_the_transport_of_the_client(mode: Mode, service: TokenService) -> None:
    transport = PassingTransport()
    run(mode, service.server, service.auth(), get, transport=transport)
    assert transport.attempts == 2


def test_tokens_are_fetched_through_the_proxy_of_the_client(mode: Mode, service: TokenService) -> None:
    auth = service.auth(token_url="http://auth.invalid/oauth2/token")
    service.server.answers(service.issue(), reply(200, BATCH))
    run(mode, service.server, auth, get, base_url="http://sms.invalid", proxy=service.server.base_url)
    assert [received.target for received in service.server.received] == [
        "http://auth.invalid/oauth2/token",
        "http://sms.invalid/xms/v1/plan-1/batches/b1",
    ]


async def test_the_event_loop_goes_on_while_a_token_is_fetched(service: TokenService) -> None:
    service.token_answers = [after_release(service.issue())]

    def operate(sms: Any) -> Any:
        async def meanwhile() -> int:
            calls = [asyncio.ensure_future(get(sms)) for _ in range(3)]
            await asyncio.to_thread(service.server.wait_for_requests, 1)
            for _ in range(100):
                await asyncio.sleep(0)
            unfinished = sum(not call.done() for call in calls)
            service.server.released.set()
            await asyncio.gather(*calls)
            return unfinished

        return meanwhile()

    assert await asyncio.to_thread(run, "async", service.server, service.auth(), operate) == 3
