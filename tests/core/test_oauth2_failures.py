"""When no token can be had: the call is not sent, the error says why in our terms, and shows no secret."""

import logging
import pickle
from typing import Any

import pytest

from sinchkit_core import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    DecodeError,
    RateLimitError,
    RetryPolicy,
    ServerError,
    SinchError,
)
from sinchkit_core.auth.oauth2 import OAuth2Auth
from tests.core.calling import AT_ONCE, Mode
from tests.core.scripted_server import (
    ScriptedServer,
    close,
    half_a_status_line,
    half_an_answer,
    no_http,
    reply,
    reset,
    silence,
)
from tests.core.sms_samples import BATCH
from tests.core.test_secrets import renderings
from tests.core.token_service import BASIC, EXPIRED, KEY_SECRET, TOKEN_PATH, TOKEN_PREFIX, TokenService, run, send

ONCE = RetryPolicy(attempts=0)
NO_ANSWER: dict[str, Any] = {
    "closed": close,
    "reset": reset,
    "half-an-answer": half_an_answer,
    "half-a-status-line": half_a_status_line,
    "other-protocol": no_http,
    "broken-compression": reply(200, b"not gzip", {"Content-Encoding": "gzip"}),
}


@pytest.mark.parametrize("failure", NO_ANSWER.values(), ids=NO_ANSWER.keys())
@pytest.mark.parametrize("call_answers", [[], [EXPIRED]], ids=["first", "renewal"])
def test_without_an_answer_the_call_was_not_processed(
    mode: Mode, service: TokenService, failure: Any, call_answers: list[Any]
) -> None:
    service.call_answers = list(call_answers)
    service.token_answers = [service.issue()] * len(call_answers) + [failure]
    with pytest.raises(APIConnectionError) as caught:
        run(mode, service.server, service.auth(), send, retries=ONCE)
    assert caught.value.may_have_been_processed is False
    assert "access token" in str(caught.value)
    assert "batches.send" in str(caught.value)
    assert len(service.calls) == len(call_answers)


@pytest.mark.parametrize("failure", NO_ANSWER.values(), ids=NO_ANSWER.keys())
def test_a_send_is_tried_again_as_it_was_not_sent(mode: Mode, service: TokenService, failure: Any) -> None:
    service.token_answers = [failure, failure]
    assert run(mode, service.server, service.auth(), send).id == BATCH["id"]
    assert (len(service.token_requests), len(service.calls)) == (3, 1)


def test_a_silent_token_endpoint_is_a_timeout(mode: Mode, service: TokenService) -> None:
    service.token_answers = [silence]
    with pytest.raises(APITimeoutError) as caught:
        run(mode, service.server, service.auth(), send, retries=ONCE, timeout=0.1)
    assert caught.value.may_have_been_processed is False
    assert service.calls == []


def test_a_token_endpoint_that_is_down(mode: Mode, service: TokenService) -> None:
    down = ScriptedServer()
    try:
        auth = service.auth(token_url=down.base_url + TOKEN_PATH)
        with pytest.raises(APIConnectionError) as caught:
            run(mode, service.server, auth, send)
    finally:
        down.stop()
    assert not isinstance(caught.value, APITimeoutError)
    assert caught.value.may_have_been_processed is False
    assert service.server.received == []


REFUSAL = {"error": "invalid_client", "error_description": "Client authentication failed", "error_verbose": "v"}


@pytest.mark.parametrize("status", [400, 401])
def test_wrong_credentials_are_told_as_such(mode: Mode, service: TokenService, status: int) -> None:
    service.token_answers = [reply(status, REFUSAL)]
    with pytest.raises(AuthenticationError) as caught:
        run(mode, service.server, service.auth(), send)
    error = caught.value
    assert (error.status, error.code) == (status, "invalid_client")
    assert "Client authentication failed" in error.text
    assert "access token" in str(error)
    assert b"error_verbose" in error.body
    assert error.headers["content-length"]
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    assert len(service.server.received) == 1


@pytest.mark.parametrize("status", [302, 403, 404, 405])
def test_a_wrong_token_endpoint_is_a_matter_of_authentication(mode: Mode, service: TokenService, status: int) -> None:
    # A missing endpoint must not pass for a missing object.
    service.token_answers = [reply(status, "<html><title>Not here</title></html>")]
    with pytest.raises(AuthenticationError) as caught:
        run(mode, service.server, service.auth(), send)
    assert caught.value.status == status
    assert service.calls == []


@pytest.mark.parametrize(("status", "kind"), [(429, RateLimitError), (500, ServerError), (503, ServerError)])
def test_a_busy_or_broken_token_endpoint_is_asked_again(
    mode: Mode, service: TokenService, status: int, kind: type[APIError]
) -> None:
    service.token_answers = [reply(status)] * 2
    assert run(mode, service.server, service.auth(), send).id == BATCH["id"]
    assert (len(service.token_requests), len(service.calls)) == (3, 1)
    service.token_answers = [reply(status)] * 3
    with pytest.raises(kind) as caught:
        run(mode, service.server, service.auth(), send)
    assert caught.value.status == status
    assert "was not processed" in str(caught.value)
    assert (len(service.token_requests), len(service.calls)) == (6, 1)


def test_it_is_asked_again_after_a_random_delay(mode: Mode, service: TokenService) -> None:
    ceilings: list[float] = []

    def at_once(ceiling: float) -> float:
        ceilings.append(ceiling)
        return 0.0

    service.token_answers = [reply(429), reply(429), reply(429, b"", {"Retry-After": "0"})]
    run(mode, service.server, service.auth(retries=RetryPolicy(attempts=3, base=1.0, jitter=at_once)), send)
    assert ceilings[:2] == [1.0, 2.0]
    assert 0 < ceilings[2] < 1


def test_it_is_not_asked_again_earlier_than_it_says(mode: Mode, service: TokenService) -> None:
    service.token_answers = [reply(429, b"", {"Retry-After": "3600"})]
    with pytest.raises(RateLimitError) as caught:
        run(mode, service.server, service.auth(), send)
    assert caught.value.retry_after == 3600.0
    assert len(service.server.received) == 1


def test_without_repeats_it_is_asked_once(mode: Mode, service: TokenService) -> None:
    service.token_answers = [reply(429)]
    with pytest.raises(RateLimitError):
        run(mode, service.server, service.auth(retries=ONCE), send)
    assert len(service.server.received) == 1


LEAKY = "planted-jwt-77e2-leak"
UNUSABLE: dict[str, Any] = {
    "empty": b"",
    "html": f"<html>{LEAKY}</html>",
    "list": [LEAKY],
    "none": {"expires_in": 1},
    "number": {"access_token": 7},
    "two-lines": {"access_token": f"{LEAKY}\r\nX: y"},
    "not-ascii": {"access_token": f"{LEAKY}é"},
    "blank": {"access_token": ""},
}


@pytest.mark.parametrize("body", UNUSABLE.values(), ids=UNUSABLE.keys())
def test_an_answer_without_a_usable_token(mode: Mode, service: TokenService, body: object) -> None:
    service.token_answers = [reply(200, body)]
    with pytest.raises(DecodeError) as caught:
        run(mode, service.server, service.auth(), send)
    assert "token endpoint" in str(caught.value)
    assert service.calls == []
    for shown in renderings(caught.value):
        assert LEAKY not in shown


SHOWN: dict[str, tuple[list[Any], list[Any]]] = {
    "refused": ([reply(401, REFUSAL)], []),
    "429": ([reply(429)] * 3, []),
    "500": ([reply(500)] * 3, []),
    "closed": ([close] * 3, []),
    "call-refused": ([], [reply(401), reply(401)]),
    "call-lost": ([], [close]),
    "call-expired": ([], [EXPIRED, EXPIRED]),
    "renewal-lost": ([], [EXPIRED]),
}


@pytest.mark.parametrize(("token_answers", "call_answers"), SHOWN.values(), ids=SHOWN.keys())
def test_no_error_shows_secret_or_token(
    mode: Mode,
    service: TokenService,
    token_answers: list[Any],
    call_answers: list[Any],
    request: pytest.FixtureRequest,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    service.token_answers, service.call_answers = list(token_answers), list(call_answers)
    if "renewal-lost" in request.node.name:
        service.token_answers = [service.issue(), close, close, close]
    with pytest.raises(SinchError) as caught:
        run(mode, service.server, service.auth(), send)
    for shown in (*renderings(caught.value), caplog.text):
        for secret in (KEY_SECRET, TOKEN_PREFIX, BASIC.removeprefix("Basic ")):
            assert secret not in shown


def test_reprs_show_where_but_not_what() -> None:
    auth = OAuth2Auth("https://auth.example/oauth2/token", "key-id-1", KEY_SECRET, retries=AT_ONCE)
    assert "auth.example" in repr(auth)
    assert KEY_SECRET not in repr(auth)
    assert KEY_SECRET not in repr(vars(auth))
