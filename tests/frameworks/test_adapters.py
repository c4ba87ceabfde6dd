"""What the adapters make of callbacks that are wrong, and of handlers of every sort."""

from __future__ import annotations

import base64
import logging
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

import sinchkit.webhooks as sinch
from sinchkit import DecodeError
from sinchkit.svaml import Svaml
from tests.frameworks.serving import FRAMEWORKS, serve

SECRET, KEY = "secret", "key"
APPLICATION_SECRET = base64.b64encode(b"secret").decode()
BODY = b'{"type":"mo_text","id":"i","from":"15550100021","to":"1","body":"Hi","received_at":"2026-03-02T09:15:10Z"}'
CALL = (
    b'{"event":"ice","callid":"c","timestamp":"2026-03-02T09:15:10Z","version":1,"cli":"1",'
    b'"to":{"type":"did","endpoint":"2"}}'
)
ASYNC = ("fastapi", "starlette", "django")


def post(url: str, body: bytes, headers: dict[str, str]) -> httpx.Response:
    return httpx.post(
        url, content=body, headers={"Content-Type": "application/json", **headers}, trust_env=False, verify=False
    )


def sms_headers(body: bytes = BODY, *, secret: str = SECRET, at: datetime | None = None) -> dict[str, str]:
    return sinch.SmsWebhooks(secret).sign(body, at=at)


def call_headers(path: str) -> dict[str, str]:
    return sinch.VoiceWebhooks(KEY, APPLICATION_SECRET).sign(CALL, path=path)


@pytest.fixture(params=FRAMEWORKS)
def framework(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def seen() -> list[Any]:
    return []


@pytest.fixture(scope="module", params=FRAMEWORKS)
def url(request: pytest.FixtureRequest, seen: list[Any]) -> Iterator[str]:
    webhooks = sinch.SmsWebhooks(SECRET, max_body_bytes=1000)
    with serve(request.param, {"/sms": (webhooks, seen.append)}) as url:
        yield url + "/sms"


class TestRefusals:
    """Callbacks that reach no handler."""

    @pytest.mark.parametrize(
        ("body", "sign", "status"),
        [
            pytest.param(BODY[:-1] + b" ", lambda _: sms_headers(), 401, id="altered"),
            pytest.param(BODY, lambda _: {}, 401, id="not signed"),
            pytest.param(BODY, lambda body: sms_headers(body, secret="other"), 401, id="another secret"),
            pytest.param(
                BODY, lambda body: sms_headers(body, at=datetime.now(UTC) - timedelta(days=1.01)), 401, id="stale"
            ),
            pytest.param(b"[1]", sms_headers, 400, id="no object"),
            pytest.param(b"\xff", sms_headers, 400, id="no UTF-8"),
            pytest.param(b" " * 1001, sms_headers, 400, id="too large"),
            pytest.param(b" " * 2_000_000, lambda _: {}, 400, id="far too large"),
        ],
    )
    def test_the_answer_is_the_bare_status(
        self,
        url: str,
        seen: list[Any],
        body: bytes,
        sign: Callable[[bytes], dict[str, str]],
        status: int,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        with caplog.at_level(logging.WARNING, logger="sinchkit.webhooks"):
            answer = post(url, body, sign(body))
        assert (answer.status_code, answer.content) == (status, b"")
        assert seen == []
        (record,) = (record for record in caplog.records if record.name == "sinchkit.webhooks")
        assert f"refused with {status}" in record.getMessage()

    def test_what_was_handled_is_answered_but_not_handled_twice(self, url: str, seen: list[Any]) -> None:
        headers = sms_headers()
        assert [post(url, BODY, headers).status_code for _ in range(3)] == [200, 200, 200]
        assert len(seen) == 1
        seen.clear()

    @pytest.mark.parametrize("body", [b'{"body":"Hi"}', b'{"type":"mo_text","from":null,"received_at":"my secret"}'])
    def test_an_event_with_misfits_reaches_its_handler(
        self, url: str, seen: list[Any], body: bytes, caplog: pytest.LogCaptureFixture
    ) -> None:
        seen.clear()
        with caplog.at_level(logging.WARNING, logger="sinchkit"):
            assert post(url, body, sms_headers(body)).status_code == 200
        (event,) = seen
        assert event.misfits
        assert "my secret" not in caplog.text
        seen.clear()

    def test_only_post_is_taken(self, url: str) -> None:
        assert httpx.get(url, trust_env=False, verify=False).status_code == 405


class TestHandlers:
    """What comes of an event that was taken."""

    def test_svaml_answers_a_call_as_json(self, framework: str) -> None:
        voice = sinch.VoiceWebhooks(KEY, APPLICATION_SECRET)
        with serve(framework, {"/voice": (voice, lambda event: Svaml(event).say("Hej å").hangup())}) as url:
            answer = post(f"{url}/voice", CALL, call_headers("/voice"))
        assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/json")
        assert answer.json() == Svaml("ice").say("Hej å").hangup().to_dict()

    def test_the_generated_model_answers_a_call_too(self, framework: str) -> None:
        voice = sinch.VoiceWebhooks(KEY, APPLICATION_SECRET)
        with serve(framework, {"/voice": (voice, lambda event: Svaml(event).hangup().to_model())}) as url:
            answer = post(f"{url}/voice", CALL, call_headers("/voice"))
        assert answer.json() == {"action": {"name": "hangup"}}

    @pytest.mark.parametrize("framework", ASYNC)
    def test_handlers_may_be_async(self, framework: str) -> None:
        events: sinch.Dispatcher[Svaml | None] = sinch.Dispatcher()

        @events.on(sinch.IncomingCallEvent)
        async def welcome(call: sinch.IncomingCallEvent) -> Svaml:
            return Svaml(call).hangup()

        voice = sinch.VoiceWebhooks(KEY, APPLICATION_SECRET)
        with serve(framework, {"/voice": (voice, events.dispatch_async)}) as url:
            answer = post(f"{url}/voice", CALL, call_headers("/voice"))
        assert answer.json() == {"action": {"name": "hangup"}}

    @pytest.mark.parametrize("framework", ["fastapi", "starlette"])
    def test_handlers_that_block_do_not_block_the_loop(self, framework: str) -> None:
        threads: dict[str, threading.Thread] = {}

        async def on_loop(_event: object) -> None:
            threads["loop"] = threading.current_thread()

        def beside_it(_event: object) -> None:
            threads["handler"] = threading.current_thread()

        sms = sinch.SmsWebhooks(SECRET)
        with serve(framework, {"/a": (sms, on_loop), "/b": (sms, beside_it)}) as url:
            statuses = [post(f"{url}{path}", BODY, sms_headers()).status_code for path in ("/a", "/b")]
        assert statuses == [200, 200]
        assert threads["loop"] is not threads["handler"]

    @pytest.mark.parametrize("error", [RuntimeError("of its own"), DecodeError("Batch", "of a call it made")])
    def test_what_a_handler_raises_is_the_frameworks(self, framework: str, error: Exception) -> None:
        def fail(_event: object) -> None:
            raise error

        with serve(framework, {"/sms": (sinch.SmsWebhooks(SECRET), fail)}) as url:
            answer = post(f"{url}/sms", BODY, sms_headers())
        assert answer.status_code == 500

    def test_without_a_secret_nothing_is_taken(self, framework: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("SINCH_SMS_WEBHOOK_SECRET", raising=False)
        seen: list[Any] = []
        with serve(framework, {"/sms": (sinch.SmsWebhooks(), seen.append)}) as url:
            assert post(f"{url}/sms", BODY, sms_headers()).status_code == 500
        assert seen == []

    def test_the_path_is_the_one_of_the_request_however_it_is_written(self, framework: str) -> None:
        voice, seen = sinch.VoiceWebhooks(KEY, APPLICATION_SECRET), list[Any]()
        with serve(framework, {"/a b/å": (voice, seen.append)}) as url:
            statuses = [
                post(f"{url}/a%20b/%C3%A5?token=1", CALL, call_headers(path)).status_code
                for path in ("/a b/å", "/other", "/a%20b")
            ]
        assert statuses == [200, 401, 401]


def test_a_log_does_not_quote_what_was_received(framework: str, caplog: pytest.LogCaptureFixture) -> None:
    body = BODY.replace(b'"received_at":"2026', b'"received_at":"my secret')
    strict, seen = sinch.SmsWebhooks(SECRET, validate_answers=True), list[Any]()
    with serve(framework, {"/sms": (strict, seen.append)}) as url, caplog.at_level(logging.WARNING, logger="sinchkit"):
        assert post(f"{url}/sms", body, sms_headers(body)).status_code == 400
    assert seen == []
    assert "TextInboundMessage at received_at" in caplog.text
    assert "my secret" not in caplog.text


def test_the_path_behind_a_proxy_can_be_told(framework: str) -> None:
    voice, seen = sinch.VoiceWebhooks(KEY, APPLICATION_SECRET), list[Any]()
    with serve(framework, {"/voice": (voice, seen.append)}, path="/behind/proxy/voice") as url:
        assert post(f"{url}/voice", CALL, call_headers("/behind/proxy/voice")).status_code == 200
        assert post(f"{url}/voice", CALL, call_headers("/voice")).status_code == 401
    assert len(seen) == 1
