"""An event that is signed anew is known by what makes it unique, where that is known and wanted."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from sinchkit.webhooks import (
    ConversationWebhooks,
    MemoryReplayStore,
    MessageInboundEvent,
    RepeatedCallbackError,
    SmsWebhooks,
    sms_event_identity,
)
from tests.webhooks.event_payloads import EVENT_PAYLOADS

SMS = {payload.kind: payload.data for payload in EVENT_PAYLOADS if payload.api == "sms"}
UNIQUE = [kind for kind in SMS if kind.startswith(("mo_", "recipient_"))]


def handle(webhooks: Any, data: dict[str, Any], *, at: datetime | None = None, **layout: Any) -> bool:
    """Whether an event, signed anew, is handled."""
    body = json.dumps(data, **layout)
    try:
        with webhooks.handling(body, webhooks.sign(body, at=at)):
            return True
    except RepeatedCallbackError as repeated:
        return not repeated.handled


@pytest.mark.parametrize("kind", UNIQUE)
def test_an_event_that_is_signed_anew_is_handled_once(kind: str) -> None:
    webhooks = SmsWebhooks("secret", identify=sms_event_identity)
    assert handle(webhooks, SMS[kind])
    assert not handle(webhooks, SMS[kind])
    assert not handle(webhooks, SMS[kind], indent=1)


@pytest.mark.parametrize("kind", SMS)
def test_without_being_asked_for_the_nonce_counts(kind: str) -> None:
    webhooks = SmsWebhooks("secret")
    assert handle(webhooks, SMS[kind])
    assert handle(webhooks, SMS[kind])


@pytest.mark.parametrize(
    "change",
    [
        *({"id": "another"}, {"batch_id": "another"}, {"recipient": "15550100099"}, {"code": 417}),
        *({"at": "2026-03-02T09:15:10.001Z"}, {"type": "mo_binary", "udh": "00"}),
    ],
    ids=str,
)
def test_what_differs_in_a_part_that_counts_is_another_event(change: dict[str, Any]) -> None:
    kind = "mo_text" if {"id", "type"} & set(change) else "recipient_delivery_report_sms"
    webhooks = SmsWebhooks("secret", identify=sms_event_identity)
    assert handle(webhooks, SMS[kind])
    assert handle(webhooks, {**SMS[kind], **change})


@pytest.mark.parametrize("data", [SMS["delivery_report_sms"], {"type": "mo_hologram", "id": "i"}], ids=["batch", "new"])
def test_what_has_nothing_unique_is_known_by_its_nonce(data: dict[str, Any]) -> None:
    webhooks = SmsWebhooks("secret", identify=sms_event_identity)
    assert handle(webhooks, data)
    assert handle(webhooks, data)
    body = json.dumps(data)
    headers = webhooks.sign(body)
    with webhooks.handling(body, headers):
        pass
    with pytest.raises(RepeatedCallbackError), webhooks.handling(body, headers):
        pass


def test_a_handler_that_fails_gives_the_event_back() -> None:
    webhooks = SmsWebhooks("secret", identify=sms_event_identity)
    body = json.dumps(SMS["mo_text"])
    with pytest.raises(ZeroDivisionError), webhooks.handling(body, webhooks.sign(body)):
        raise ZeroDivisionError
    assert handle(webhooks, SMS["mo_text"])


def test_a_repeat_signed_hours_later_is_remembered_for_as_long_as_it_could_come_again() -> None:
    now = datetime.now(UTC)
    seconds = [0.0]
    webhooks = SmsWebhooks(
        "secret",
        identify=sms_event_identity,
        replays=MemoryReplayStore(clock=lambda: seconds[0], wall_clock=lambda: now.timestamp() + seconds[0]),
        clock=lambda: now + timedelta(seconds=seconds[0]),
    )
    body = json.dumps(SMS["mo_text"])
    assert handle(webhooks, SMS["mo_text"])
    seconds[0] = 22 * 3600.0
    signed = webhooks.sign(body)
    for _ in range(2):
        with pytest.raises(RepeatedCallbackError), webhooks.handling(body, signed):
            pass
        seconds[0] += 23 * 3600


def test_a_function_of_ones_own_serves_conversation() -> None:
    def message_id(event: object) -> str | None:
        return event.message.id if isinstance(event, MessageInboundEvent) else None

    webhooks = ConversationWebhooks("secret", identify=message_id)
    data = next(one.data for one in EVENT_PAYLOADS if one.event_class == "MessageInboundEvent")
    assert [handle(webhooks, data) for _ in range(2)] == [True, False]


def test_no_phone_number_gets_into_a_store() -> None:
    class Noting(MemoryReplayStore):
        def reserve(self, key: str, holder: str, seconds: float) -> Any:
            keys.append(key)
            return super().reserve(key, holder, seconds)

    keys: list[str] = []
    webhooks = SmsWebhooks("secret", identify=sms_event_identity, replays=Noting())
    report = SMS["recipient_delivery_report_sms"]
    assert handle(webhooks, report)
    assert len(keys[0]) < 200
    assert keys[0].startswith("sms:")
    assert report["recipient"] not in keys[0]
