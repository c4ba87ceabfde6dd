"""Refusals of the service, whatever their body: the right error, which says what is known."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sinchkit_core import (
    APIError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RetryPolicy,
    ServerError,
    SinchError,
)
from sinchkit_core.calls.pages import Pages
from sinchkit_core.models import Model
from tests.core.calling import Caller
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import BATCH

NO_REPEATS = RetryPolicy(attempts=0)
DEEP = b"[" * 100_000

BY_STATUS: dict[int, type[APIError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    418: APIError,
    429: RateLimitError,
    500: ServerError,
    503: ServerError,
    520: ServerError,
    302: APIError,
}
HTML = "<!DOCTYPE html>\n<html><head><title>502 Bad\n Gateway</title></head><body>nginx</body></html>"


def refusal(call: Caller) -> APIError:
    with pytest.raises(APIError) as caught:
        call(lambda sms: sms.batches.get("b1"), retries=NO_REPEATS)
    return caught.value


def check_helpful(error: APIError) -> None:
    message = str(error)
    assert message == " ".join(message.split()), "one line"
    assert "batches.get" in message
    assert str(error.status) in message
    assert error.text


@pytest.mark.parametrize("status", BY_STATUS)
def test_status_decides_the_class(status: int, call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(status, {"code": "unknown_group", "text": "Group 7 is not known"}, {"X-Request-Id": "r-7"}))
    error = refusal(call)
    assert type(error) is BY_STATUS[status]
    assert error.status == status
    assert error.code == "unknown_group"
    assert error.text == "Group 7 is not known"
    assert error.reference is None
    assert error.headers["x-request-id"] == "r-7"
    assert error.headers["X-Request-ID"] == "r-7"
    assert json.loads(error.body) == {"code": "unknown_group", "text": "Group 7 is not known"}
    assert error.request.method == "GET"
    assert error.request.operation.name == "batches.get"
    check_helpful(error)
    assert "unknown_group" in str(error)
    assert "Group 7 is not known" in str(error)


@pytest.mark.parametrize(
    ("body", "code", "text", "reference"),
    [
        ({"code": "c", "text": "t", "more": [1]}, "c", "t", None),
        ({"code": 42, "text": "t"}, "42", "t", None),
        ({"text": "t"}, None, "t", None),
        (
            {"error": {"code": 400, "message": "no such app", "status": "INVALID_ARGUMENT", "details": []}},
            "INVALID_ARGUMENT",
            "no such app",
            None,
        ),
        ({"error": {"code": 5, "message": "m"}}, "5", "m", None),
        ({"errorCode": 40003, "message": "m", "reference": "ref-1", "status": 40003}, "40003", "m", "ref-1"),
        ({"error": "invalid_client", "error_description": "who?"}, "invalid_client", "who?", None),
    ],
)
def test_code_and_text_come_from_every_known_body(
    body: Any, code: str | None, text: str, reference: str | None, call: Caller, server: ScriptedServer
) -> None:
    server.answers(reply(400, body))
    error = refusal(call)
    assert (error.code, error.text, error.reference) == (code, text, reference)
    check_helpful(error)
    for part in (code, text, reference):
        assert part is None or part in str(error)


STRANGE: dict[str, object] = {
    "empty": b"",
    "blank": b" \r\n",
    "html": HTML,
    "html-without-title": "<html><body>Oops</body></html>",
    "truncated": '{"code": "c", "te',
    "array": [1, 2],
    "array-of-errors": [{"code": "c", "text": "t"}],
    "null": "null",
    "number": "7",
    "string": '"nope"',
    "empty-object": {},
    "other-object": {"detail": "t"},
    "code-of-another-type": {"code": ["c"], "text": {"t": 1}},
    "empty-code-and-text": {"code": "", "text": ""},
    "nulls": {"code": None, "text": None},
    "error-null": {"error": None},
    "error-list": {"error": ["a"]},
    "error-empty": {"error": {}},
    "error-of-another-type": {"error": {"code": {}, "message": [], "status": 1.5}},
    "error-code-null": {"errorCode": None, "message": None, "reference": []},
    "two-lines": {"code": "c", "text": "first\nsecond"},
    "deep": DEEP,
    "deep-object": b'{"error":' * 50_000,
    "deep-and-complete": b"[" * 50_000 + b"]" * 50_000,
    "no-utf-8": b"\xff\xfe\xfa",
    "latin-1": "{'text': 'förbjudet'}".encode("latin-1"),
    "utf-16": json.dumps({"code": "c", "text": "t"}).encode("utf-16"),
    "with-byte-order-mark": b"\xef\xbb\xbf" + json.dumps({"code": "c", "text": "t"}).encode(),
    "huge-number": b"1" * 5000,
    "nul-bytes": b"\x00" * 10,
    "long-text": b"x" * 100_000,
    "only-no-break-spaces": "\u00a0\u2003".encode(),
}


@pytest.mark.parametrize("status", [400, 401, 404, 429, 500])
@pytest.mark.parametrize("body", STRANGE.values(), ids=STRANGE.keys())
def test_strange_bodies_give_the_same_class_and_a_helpful_line(
    body: object, status: int, server: ScriptedServer
) -> None:
    server.answers(reply(status, body))
    error = refusal(Caller("sync", server.base_url))
    assert type(error) is BY_STATUS[status]
    check_helpful(error)
    assert isinstance(error.body, bytes)
    assert len(str(error)) < 500


def test_pages_of_proxies_are_told_by_their_title(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(502, HTML, {"Content-Type": "text/html"}))
    assert "502 Bad Gateway" in refusal(call).text
    server.answers(reply(502, "<html><body>Oops</body></html>"))
    assert "HTML" in refusal(call).text


def test_a_body_in_words_is_shown(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(503, "upstream connect error\n or disconnect"))
    assert refusal(call).text == "upstream connect error or disconnect"


def test_an_empty_body_is_said_to_be_empty(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(500))
    assert "no body" in refusal(call).text


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7.0),
        ("0", 0.0),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_rate_limit_says_how_long_to_wait(
    header: str | None, seconds: float | None, call: Caller, server: ScriptedServer
) -> None:
    server.answers(reply(429, b"", {} if header is None else {"Retry-After": header}))
    error = refusal(call)
    assert isinstance(error, RateLimitError)
    assert error.retry_after == seconds


def test_rate_limit_understands_a_date_to_come(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(429, b"", {"Retry-After": "Fri, 31 Dec 2999 23:59:59 GMT"}))
    error = refusal(call)
    assert isinstance(error, RateLimitError)
    assert error.retry_after is not None
    assert error.retry_after > 3600


statuses = st.integers(200, 599).filter(lambda status: status not in (204, 205, 304))
json_bodies = st.one_of(
    st.sampled_from([BATCH, {"code": "c", "text": "t"}, [], None, {"batches": None}]),
    st.dictionaries(
        st.sampled_from(
            ["code", "text", "message", "error", "errorCode", "reference", "error_description", "id", "to"]
        ),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=2)
                | st.dictionaries(st.sampled_from(["code", "message", "status", "x"]), inner, max_size=3)
            ),
            max_leaves=4,
        ),
    ),
)
bodies = st.one_of(st.binary(max_size=60), st.text(max_size=40), json_bodies.map(json.dumps), json_bodies)


@given(status=statuses, body=bodies)
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_answer_is_a_model_or_an_error_of_ours(status: int, body: object, server: ScriptedServer) -> None:
    server.answers(reply(status, body))
    call = Caller("sync", server.base_url)
    for operate in (
        lambda sms: sms.batches.get("b1"),
        lambda sms: sms.batches.list(),
        lambda sms: sms.groups.list_members("g1"),
        lambda sms: sms.groups.delete("g1"),
    ):
        try:
            result = call(operate, retries=NO_REPEATS)
        except SinchError:
            continue
        assert 200 <= status < 300
        assert result is None or isinstance(result, Model | Pages | list)
