"""Callbacks: to both checkers the marked lines are errors, and no others are."""

from __future__ import annotations

from sinchkit.webhooks import (
    ConversationWebhooks,
    DeliveryReport,
    Dispatcher,
    IncomingCallEvent,
    SmsWebhooks,
    TextInboundMessage,
    UnknownEvent,
    VoiceWebhooks,
    sms_event_identity,
)
from sinchkit_voice.models import Svaml


class FormerStore:
    """A store with the method of former days."""

    def remember(self, nonce: str, until: float) -> bool:
        return bool(nonce) and until > 0


class StoreOfOtherWords:
    """A store that answers a reservation with what there is no word for."""

    def reserve(self, key: str, holder: str, seconds: float) -> bool:
        return bool(key and holder and seconds)

    def confirm(self, key: str, holder: str, seconds: float) -> None: ...

    def release(self, key: str, holder: str) -> None: ...


sms = SmsWebhooks("secret")
voice = VoiceWebhooks("key", "secret")
headers = {"a": "b"}

SmsWebhooks(5)  # refused
SmsWebhooks("secret", replays="disk")  # refused
SmsWebhooks("secret", replays=set[str]())  # refused
SmsWebhooks("secret", replays=FormerStore())  # refused
SmsWebhooks("secret", replays=StoreOfOtherWords())  # refused
SmsWebhooks("secret", tolerance="long")  # refused
SmsWebhooks("secret", handling_seconds="long")  # refused
VoiceWebhooks("key", "secret", identify=sms_event_identity)  # refused
ConversationWebhooks("secret", identify=sms_event_identity)  # refused
sms.handling(b"")  # refused
voice.handling(b"", headers)  # refused
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
