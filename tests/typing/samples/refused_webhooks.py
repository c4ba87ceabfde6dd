"""Callbacks: to both checkers the marked lines are errors, and no others are."""

from __future__ import annotations

from sinchkit.webhooks import (
    DeliveryReport,
    Dispatcher,
    IncomingCallEvent,
    SmsWebhooks,
    TextInboundMessage,
    UnknownEvent,
    VoiceWebhooks,
)
from sinchkit_voice.models import Svaml

sms = SmsWebhooks("secret")
voice = VoiceWebhooks("key", "secret")
headers = {"a": "b"}

SmsWebhooks(5)  # refused
SmsWebhooks("secret", replays="disk")  # refused
SmsWebhooks("secret", replays=set[str]())  # refused
SmsWebhooks("secret", tolerance="long")  # refused
sms.parse({"type": "mo_text"}, headers)  # refused
sms.parse(b"", 5)  # refused
sms.parse(b"", headers, path="/")  # refused
sms.parse(b"", headers).batch_id  # refused  # noqa: B018
voice.parse(b"", headers)  # refused
voice.parse(b"", headers, "/calls")  # refused
voice.sign(b"")  # refused

events = Dispatcher()
calls = Dispatcher[Svaml | None]()


@events.on(TextInboundMessage)  # refused
def report(event: DeliveryReport) -> None:
    assert event


@events.on(TextInboundMessage, UnknownEvent)  # refused
async def narrow(event: TextInboundMessage) -> None:
    assert event


@events.on("TextInboundMessage")  # refused
def named(event: TextInboundMessage) -> None:
    assert event


@calls.on(IncomingCallEvent)  # refused
def answered_with_text(event: IncomingCallEvent) -> str:
    return event.callid


@calls.on(IncomingCallEvent)  # refused
async def awaited_text(event: IncomingCallEvent) -> str:
    return event.callid
