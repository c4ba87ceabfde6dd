"""Callbacks as users take them: everything here must type-check, in pyright strict and mypy strict."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import assert_type

import sinchkit.webhooks.flask
import sinchkit.webhooks.starlette
from sinchkit import DecodeError, SignatureError
from sinchkit.webhooks import (
    BinaryInboundMessage,
    ConversationEvent,
    ConversationWebhooks,
    DeliveryReport,
    Dispatcher,
    IncomingCallEvent,
    MemoryReplayStore,
    MessageInboundEvent,
    OptInEvent,
    RecipientDeliveryReport,
    Refusal,
    RepeatedCallbackError,
    Reservation,
    SmsEvent,
    SmsWebhooks,
    TextInboundMessage,
    UnknownEvent,
    VoiceEvent,
    VoiceWebhooks,
    sms_event_identity,
)
from sinchkit_voice.models import Hangup, Svaml


class SharedStore:
    """Remembers callbacks in a database."""

    def reserve(self, key: str, holder: str, seconds: float) -> Reservation:
        return "reserved" if key and holder and seconds > 0 else "busy"

    def confirm(self, key: str, holder: str, seconds: float) -> None: ...

    def release(self, key: str, holder: str) -> None: ...


class SharedAsyncStore:
    """The same for an event loop."""

    async def reserve(self, key: str, holder: str, seconds: float) -> Reservation:
        return "handled" if key and holder and seconds > 0 else "busy"

    async def confirm(self, key: str, holder: str, seconds: float) -> None: ...

    async def release(self, key: str, holder: str) -> None: ...


sms = SmsWebhooks(secret="...", tolerance=60, replays=None)
SmsWebhooks(["new", "old"], replays=SharedStore(), clock=lambda: datetime.now(UTC), max_body_bytes=65536)
SmsWebhooks("secret", replays=SharedAsyncStore(), identify=sms_event_identity, handling_seconds=60)
ConversationWebhooks("secret", identify=lambda event: event.project_id if isinstance(event, OptInEvent) else None)
conversation = ConversationWebhooks(os.environ.get("SECRET"), replays=MemoryReplayStore(1000))
voice = VoiceWebhooks(application_key="...", application_secret=("new", "old"), replays="memory")


def receiving(body: bytes, headers: Mapping[str, str], pairs: list[tuple[bytes, bytes]]) -> int:
    try:
        event = sms.parse(body, headers)
    except SignatureError as error:
        return 403 if error.reason == "unknown-key" else 401
    except DecodeError:
        return 400
    assert_type(event, SmsEvent)
    assert_type(conversation.parse(body.decode(), pairs), ConversationEvent)
    assert_type(voice.parse(memoryview(body), {"authorization": ["a", "b"]}, path="/calls"), VoiceEvent)
    assert_type(sms.parse_unverified(bytearray(body)), SmsEvent)
    sms.verify(body, headers)
    with sms.handling(body, headers) as event:
        assert_type(event, SmsEvent)
    with voice.handling(body, headers, path="/calls") as call:
        assert_type(call, VoiceEvent)
    voice.verify(body, headers.items(), path="https://example.com/calls", method="POST")
    assert_type(sms.sign(body, nonce="n"), dict[str, str])
    assert_type(voice.sign(body, path="/calls"), dict[str, str])
    return 200


async def handling_async(body: bytes, headers: Mapping[str, str]) -> int:
    try:
        async with sms.handling(body, headers) as event:
            assert_type(event, SmsEvent)
    except RepeatedCallbackError as repeated:
        assert_type(repeated.handled, bool)
        return repeated.status
    return 200


def keep(refusal: Refusal) -> None:
    assert_type(refusal.body, bytes)
    assert_type(refusal.error, SignatureError | DecodeError)


@sinchkit.webhooks.flask.receiving(sms, on_refusal=keep)
def in_flask(event: SmsEvent) -> None:
    assert event


@sinchkit.webhooks.starlette.receiving(voice, on_refusal=keep)
async def in_starlette(event: VoiceEvent) -> Svaml:
    assert event
    return Svaml(action=Hangup())


events = Dispatcher()


@events.on(TextInboundMessage)
def text(event: TextInboundMessage) -> None:
    assert event.body


@events.on(DeliveryReport, RecipientDeliveryReport)
async def report(event: DeliveryReport | RecipientDeliveryReport) -> str:
    return event.batch_id


@events.on(BinaryInboundMessage, MessageInboundEvent, UnknownEvent)
def several(event: BinaryInboundMessage | MessageInboundEvent | UnknownEvent) -> object:
    return event.data if isinstance(event, UnknownEvent) else event.additional_properties


@events.default
def others(event: object) -> None:
    assert event


calls = Dispatcher[Svaml | None]()


@calls.on(IncomingCallEvent)
async def hang_up(event: IncomingCallEvent) -> Svaml:
    assert event.callid
    return Svaml(action=Hangup())


@calls.default
def nothing(event: VoiceEvent) -> None:
    assert event


def dispatching(event: SmsEvent, call: VoiceEvent) -> None:
    events.dispatch(event)
    assert_type(calls.dispatch(call), Svaml | None)


async def dispatching_async(event: SmsEvent, call: VoiceEvent) -> Svaml | None:
    await events.dispatch_async(event)
    return await calls.dispatch_async(call)
