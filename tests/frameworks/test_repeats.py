"""The emulator repeats what failed, in both ways in which the service may: each event is handled once."""

from __future__ import annotations

import base64
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

import sinchkit.webhooks as sinch
from sinchkit import SinchError
from sinchkit.emulator import Emulator, ManualClock
from sinchkit.svaml import Svaml
from tests.frameworks.serving import FRAMEWORKS, Endpoints, serve
from tests.webhooks.event_payloads import EVENT_PAYLOADS

SECRET = "a secret"
SMS_EVENT = next(one for one in EVENT_PAYLOADS if one.api == "sms").data
CONVERSATION_EVENT = next(one for one in EVENT_PAYLOADS if one.api == "conversation").data


@pytest.mark.parametrize("framework", FRAMEWORKS)
@pytest.mark.parametrize("signs_repeats_anew", [True, False], ids=["signed anew", "first signature"])
def test_a_handler_that_fails_twice_handles_every_event_once(framework: str, signs_repeats_anew: bool) -> None:
    clock = ManualClock(datetime.now(UTC))
    runs: list[Any] = []

    def fail_twice(event: Any) -> None:
        runs.append(type(event))
        if runs.count(type(event)) < 3:
            raise ZeroDivisionError

    endpoints: Endpoints = {
        "/sms": (sinch.SmsWebhooks(SECRET, clock=clock.now), fail_twice),
        "/conversation": (sinch.ConversationWebhooks(SECRET, clock=clock.now), fail_twice),
    }
    with (
        serve(framework, endpoints) as url,
        Emulator(
            clock=clock,
            sms_webhook_secret=SECRET,
            conversation_webhook_secret=SECRET,
            signs_repeats_anew=signs_repeats_anew,
        ) as emulator,
    ):
        emulator.sms.post_event(SMS_EVENT, url=f"{url}/sms")
        emulator.conversation.post_event(CONVERSATION_EVENT, url=f"{url}/conversation")
        clock.advance(3600)
        for handle in (emulator.sms, emulator.conversation):
            (posted,) = handle.callbacks
            assert (posted.status, posted.attempts) == (200, 3)
    assert len(runs) == 6
    assert {runs.count(kind) for kind in runs} == {3}


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_repeat_hours_later_is_handled_though_it_has_its_first_signature(framework: str) -> None:
    clock = ManualClock(datetime.now(UTC))
    back_at = clock.now() + timedelta(hours=10)
    handled: list[Any] = []

    def fail_for_hours(event: Any) -> None:
        if clock.now() < back_at:
            raise ZeroDivisionError
        handled.append(event)

    webhooks = sinch.SmsWebhooks(SECRET, clock=clock.now)
    with (
        serve(framework, {"/sms": (webhooks, fail_for_hours)}) as url,
        Emulator(clock=clock, sms_webhook_secret=SECRET, signs_repeats_anew=False) as emulator,
    ):
        emulator.sms.post_event(SMS_EVENT, url=f"{url}/sms")
        clock.advance(86_000)
        (posted,) = emulator.sms.callbacks
    assert posted.status == 200
    assert len(handled) == 1


BODY = b'{"type":"mo_text","id":"i","from":"15550100021","to":"1","body":"Hi","received_at":"2026-03-02T09:15:10Z"}'
CALL = next(one for one in EVENT_PAYLOADS if one.kind == "ice").body
KEY, APPLICATION_SECRET = "key", base64.b64encode(b"secret").decode()


def post(url: str, body: bytes, headers: dict[str, str]) -> httpx.Response:
    return httpx.post(url, content=body, headers={"Content-Type": "application/json", **headers}, trust_env=False)


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_repeat_of_what_is_being_handled_is_asked_for_again_later(framework: str) -> None:
    begun, may_end = threading.Event(), threading.Event()
    runs: list[Any] = []

    def handle_slowly(event: Any) -> None:
        runs.append(event)
        begun.set()
        assert may_end.wait(30)
        if len(runs) == 1:
            raise ZeroDivisionError

    webhooks = sinch.SmsWebhooks(SECRET)
    headers = webhooks.sign(BODY)
    with serve(framework, {"/sms": (webhooks, handle_slowly)}) as url, ThreadPoolExecutor(1) as pool:
        first = pool.submit(post, f"{url}/sms", BODY, headers)
        assert begun.wait(30)
        repeat = post(f"{url}/sms", BODY, headers)
        may_end.set()
        assert (repeat.status_code, repeat.content, first.result().status_code) == (503, b"", 500)
        assert [post(f"{url}/sms", BODY, headers).status_code for _ in range(2)] == [200, 200]
    assert len(runs) == 2


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_svaml_that_cannot_be_an_answer_is_a_failure_and_no_repeat_of_an_answered_call_gets_it(framework: str) -> None:
    replies = [Svaml("ice").say("Hi"), Svaml("ice").hangup()]  # the first has no action
    voice = sinch.VoiceWebhooks(KEY, APPLICATION_SECRET)
    with serve(framework, {"/voice": (voice, lambda _call: replies.pop(0))}) as url:
        headers = voice.sign(CALL, path="/voice")
        answers = [post(f"{url}/voice", CALL, headers) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [500, 200, 200]
    assert [answer.content for answer in answers[1:]] == [b'{"action":{"name":"hangup"}}', b""]


class BlockingStore:
    """A blocking store of somebody's own, which notes in which threads it is called."""

    def __init__(self) -> None:
        self.inner = sinch.MemoryReplayStore()
        self.threads: set[threading.Thread] = set()

    def reserve(self, key: str, holder: str, seconds: float) -> sinch.Reservation:
        self.threads.add(threading.current_thread())
        return self.inner.reserve(key, holder, seconds)

    def confirm(self, key: str, holder: str, seconds: float) -> None:
        self.threads.add(threading.current_thread())
        self.inner.confirm(key, holder, seconds)

    def release(self, key: str, holder: str) -> None:
        self.threads.add(threading.current_thread())
        self.inner.release(key, holder)


class AsyncStore:
    """The same, asynchronous."""

    def __init__(self) -> None:
        self.inner = sinch.MemoryReplayStore()

    async def reserve(self, key: str, holder: str, seconds: float) -> sinch.Reservation:
        return self.inner.reserve(key, holder, seconds)

    async def confirm(self, key: str, holder: str, seconds: float) -> None:
        self.inner.confirm(key, holder, seconds)

    async def release(self, key: str, holder: str) -> None:
        self.inner.release(key, holder)


@pytest.mark.parametrize("framework", ["fastapi", "starlette", "django"])
@pytest.mark.parametrize("make_store", [BlockingStore, AsyncStore])
def test_stores_of_both_kinds_serve_async_handlers(framework: str, make_store: Any) -> None:
    loop_threads: list[threading.Thread] = []

    async def fail_once(_event: Any) -> None:
        loop_threads.append(threading.current_thread())
        if len(loop_threads) == 1:
            raise ZeroDivisionError

    store = make_store()
    webhooks = sinch.SmsWebhooks(SECRET, replays=store)
    with serve(framework, {"/sms": (webhooks, fail_once)}) as url:
        headers = webhooks.sign(BODY)
        assert [post(f"{url}/sms", BODY, headers).status_code for _ in range(3)] == [500, 200, 200]
    if make_store is BlockingStore and framework != "django":  # whose server here has no loop of its own
        assert store.threads.isdisjoint(loop_threads)
    assert len(loop_threads) == 2


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_what_is_refused_can_be_kept(framework: str) -> None:
    kept: list[sinch.Refusal] = []
    webhooks = sinch.SmsWebhooks(SECRET)
    with serve(framework, {"/sms": (webhooks, pytest.fail)}, on_refusal=kept.append) as url:
        for body, headers in ((b"[1]", webhooks.sign(b"[1]")), (BODY, {})):
            assert post(f"{url}/sms", body, headers).status_code in {400, 401}
    assert [(one.status, type(one.error).__name__, one.body) for one in kept] == [
        (400, "DecodeError", b"[1]"),
        (401, "SignatureError", BODY),
    ]
    assert "[1]" not in repr(kept)


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_who_keeps_what_is_refused_can_have_it_sent_again(framework: str) -> None:
    def not_now(refusal: sinch.Refusal) -> None:
        assert isinstance(refusal.error, SinchError)
        raise ZeroDivisionError

    webhooks = sinch.SmsWebhooks(SECRET)
    with serve(framework, {"/sms": (webhooks, pytest.fail)}, on_refusal=not_now) as url:
        assert post(f"{url}/sms", b"no JSON", webhooks.sign(b"no JSON")).status_code == 500


@pytest.mark.parametrize("framework", ["fastapi", "starlette", "django"])
def test_what_is_refused_can_be_kept_by_an_async_function(framework: str) -> None:
    kept: list[int] = []

    async def keep(refusal: sinch.Refusal) -> None:
        kept.append(refusal.status)

    async def handle(_event: Any) -> None:
        pytest.fail("it was handled")

    with serve(framework, {"/sms": (sinch.SmsWebhooks(SECRET), handle)}, on_refusal=keep) as url:
        assert post(f"{url}/sms", BODY, {}).status_code == 401
    assert kept == [401]
