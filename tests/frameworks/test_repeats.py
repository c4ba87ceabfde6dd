"""The emulator repeats what failed, in both ways in which the service may: each event is handled once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

import sinchkit.webhooks as sinch
from sinchkit.emulator import Emulator, ManualClock
from tests.frameworks.serving import FRAMEWORKS, serve
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

    endpoints = {
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
