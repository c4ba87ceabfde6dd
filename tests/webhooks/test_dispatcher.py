"""Each event goes to the handler for its class."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import pytest

from sinchkit import ConfigurationError
from sinchkit.webhooks import (
    BinaryInboundMessage,
    ConversationWebhooks,
    DeliveryReport,
    Dispatcher,
    IncomingCallEvent,
    MessageInboundEvent,
    SmsWebhooks,
    TextInboundMessage,
    UnknownEvent,
    VoiceWebhooks,
)
from sinchkit_core import Model
from tests.webhooks.event_payloads import EVENT_PAYLOADS, AnyEvent

WEBHOOKS: dict[str, Any] = {"sms": SmsWebhooks(), "conversation": ConversationWebhooks(), "voice": VoiceWebhooks()}


def event_of(kind: str) -> AnyEvent:
    payload = next(one for one in EVENT_PAYLOADS if one.kind == kind)
    event: AnyEvent = WEBHOOKS[payload.api].parse_unverified(payload.body)
    return event


UNKNOWN = UnknownEvent("sms", "mo_hologram", {"type": "mo_hologram"})


def test_an_event_goes_to_the_handler_of_its_class_and_the_result_comes_back() -> None:
    events = Dispatcher[str]()

    @events.on(TextInboundMessage, BinaryInboundMessage)
    def text(event: TextInboundMessage | BinaryInboundMessage) -> str:
        return f"sms {event.body}"

    @events.on(MessageInboundEvent)
    def message(event: MessageInboundEvent) -> str:
        return f"message {event.message.id}"

    @events.on(IncomingCallEvent)
    def call(event: IncomingCallEvent) -> str:
        return f"call {event.callid}"

    assert events.dispatch(event_of("mo_text")) == "sms Hi"
    assert events.dispatch(event_of("mo_binary")) == "sms SGk="
    assert events.dispatch(event_of("message")) == "message 01HQM"
    assert events.dispatch(event_of("ice")) == "call 4398599d1ba84ef3bde0a82dfb61abed"
    assert text(event_of("mo_text")) == "sms Hi"  # type: ignore[arg-type]  # the function itself is unchanged


def test_events_without_a_handler_go_to_the_default_or_nowhere() -> None:
    events = Dispatcher()
    assert events.dispatch(UNKNOWN) is None
    assert events.dispatch(event_of("mo_text")) is None

    @events.default
    def others(event: object) -> str:
        return type(event).__name__

    assert events.dispatch(UNKNOWN) == "UnknownEvent"
    assert events.dispatch(event_of("mo_text")) == "TextInboundMessage"

    @events.on(UnknownEvent)
    def unknown(event: UnknownEvent) -> str:
        return event.kind

    assert events.dispatch(UNKNOWN) == "mo_hologram"
    assert others(UNKNOWN) == unknown(UNKNOWN).replace("mo_hologram", "UnknownEvent")


def test_the_handler_of_the_nearest_class_is_called() -> None:
    class Special(TextInboundMessage):
        pass

    events = Dispatcher()
    events.on(Model)(lambda _: "model")
    assert events.dispatch(event_of("mo_text")) == "model"
    events.on(TextInboundMessage)(lambda _: "text")
    special = Special(
        **{name: getattr(event_of("mo_text"), name) for name in ("id", "from_", "to", "body", "received_at")}
    )
    assert events.dispatch(special) == "text"
    assert events.dispatch(event_of("ice")) == "model"


async def test_async_and_blocking_handlers_are_awaited_and_called() -> None:
    events = Dispatcher()

    @events.on(TextInboundMessage)
    async def text(event: TextInboundMessage) -> str:
        return event.body

    @events.on(DeliveryReport)
    def report(event: DeliveryReport) -> str:
        return event.batch_id

    assert await events.dispatch_async(event_of("mo_text")) == "Hi"
    assert await events.dispatch_async(event_of("delivery_report_sms")) == "01HQ8T0BATCH"
    assert await events.dispatch_async(UNKNOWN) is None

    @events.default
    async def others(_event: object) -> str:
        return "default"

    assert await events.dispatch_async(UNKNOWN) == "default"
    assert await text(event_of("mo_text")) == "Hi"  # type: ignore[arg-type]
    assert report(event_of("delivery_report_sms")) and await others(UNKNOWN)  # type: ignore[arg-type]  # noqa: PT018


async def _async(event: object, ran: list[object]) -> None:
    ran.append(event)


class AsyncCallable:
    """A handler that is an object."""

    async def __call__(self, event: object) -> None:
        pytest.fail("it was run")


@pytest.mark.parametrize(
    "handler",
    [functools.partial(_async, ran=[]), lambda event: _async(event, []), AsyncCallable()],
    ids=["function", "behind a lambda", "object"],
)
def test_an_async_handler_is_refused_where_nobody_awaits_it(handler: Callable[[Any], Any]) -> None:
    events = Dispatcher()
    events.default(handler)
    with pytest.raises(ConfigurationError, match="is async: await dispatch_async"):
        events.dispatch(UNKNOWN)
    if isinstance(handler, functools.partial):
        assert handler.keywords["ran"] == []


async def test_errors_of_handlers_are_the_callers() -> None:
    events = Dispatcher()

    @events.on(UnknownEvent)
    def broken(event: UnknownEvent) -> None:
        raise LookupError(event.kind)

    with pytest.raises(LookupError, match="mo_hologram"):
        events.dispatch(UNKNOWN)
    with pytest.raises(LookupError, match="mo_hologram"):
        await events.dispatch_async(UNKNOWN)
    with pytest.raises(LookupError):
        broken(UNKNOWN)


def test_registrations_that_contradict_each_other_are_refused() -> None:
    events = Dispatcher()

    @events.on(UnknownEvent)
    def first(_event: UnknownEvent) -> str:
        return "first"

    @events.default
    def others(_event: object) -> str:
        return "others"

    with pytest.raises(ConfigurationError, match=r"UnknownEvent has a handler already: .*first"):
        events.on(DeliveryReport, UnknownEvent)
    with pytest.raises(ConfigurationError, match=r"default handler already: .*others"):
        events.default(others)
    for kinds in ((), (TextInboundMessage | DeliveryReport,), ("TextInboundMessage",), (first,)):
        with pytest.raises(ConfigurationError, match="event"):
            events.on(*kinds)
    assert events.dispatch(UNKNOWN) == first(UNKNOWN)
    assert events.dispatch(event_of("delivery_report_sms")) == "others"
