"""Texts by SMS and over Conversation, and calls, without the ceremony of the operations."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from sinchkit import ValidationError
from sinchkit.conversation.async_messages import AsyncConversationMessages
from sinchkit.conversation.messages import ConversationMessages
from sinchkit.emulator import Emulator, ManualClock
from sinchkit.sms.async_batches import AsyncSmsBatches
from sinchkit.sms.batches import SmsBatches
from sinchkit.voice.async_callouts import AsyncVoiceCallouts
from sinchkit.voice.async_conferences import AsyncVoiceConferences
from sinchkit.voice.callouts import VoiceCallouts
from sinchkit.voice.conferences import VoiceConferences
from sinchkit_conversation.requests import messages as message_requests
from sinchkit_sms.models import TextBatch
from sinchkit_sms.requests import batches as batch_requests
from sinchkit_voice.models import Destination
from sinchkit_voice.requests import callouts as callout_requests
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import BATCH, BINARY_BATCH
from tests.facade.accounts import APPLICATION, PLAN, PROJECT
from tests.facade.using import KINDS, use

NUMBER = "+46701234567"
SENT = reply(200, {"message_id": "01M", "accepted_time": "2026-03-01T10:00:00Z"})
CALLED = reply(200, {"callId": "call-1"})


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(clock=ManualClock(datetime(2030, 5, 17, 12, tzinfo=UTC))) as emulator:
        yield emulator


def sms(emulator: Emulator) -> dict[str, str]:
    return {
        "service_plan_id": emulator.service_plan_id,
        "sms_api_token": emulator.sms_api_token,
        "base_url": emulator.base_url,
    }


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("to", [NUMBER, [NUMBER], (NUMBER, "+46701234568")])
def test_a_text_goes_to_one_number_or_several(kind: Any, to: Any, emulator: Emulator) -> None:
    batch = use(kind, lambda client: client.sms.batches.send_text(to, "Hello"), **sms(emulator))
    assert isinstance(batch, TextBatch)
    assert batch.to == ["46701234567", "46701234568"][: 1 if isinstance(to, (str, list)) else 2]
    assert (batch.body, batch.type_) == ("Hello", "mt_text")


@pytest.mark.parametrize("kind", KINDS)
def test_a_text_takes_the_options_of_texts(kind: Any, emulator: Emulator) -> None:
    options: dict[str, Any] = {
        "from_": "Shop",
        "delivery_report": "summary",
        "send_at": datetime(2030, 5, 18, tzinfo=UTC),
        "expire_at": datetime(2030, 5, 19, tzinfo=UTC),
        "callback_url": "http://127.0.0.1:9/",
        "flash_message": True,
        "client_reference": "order-17",
        "max_number_of_message_parts": 2,
        "parameters": {"name": {"default": "you"}},
        "feedback_enabled": True,
        "truncate_concat": True,
        "from_ton": 5,
        "from_npi": 0,
    }
    batch = use(kind, lambda client: client.sms.batches.send_text(NUMBER, "Hi ${name}", **options), **sms(emulator))
    assert {name: getattr(batch, name) for name in options} == options


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("to", "body", "argument"), [([], "x", "to"), (NUMBER, "", "body"), (NUMBER, "x" * 2001, "body")]
)
def test_limits_are_checked_before_anything_is_sent(
    kind: Any, to: Any, body: str, argument: str, server: ScriptedServer
) -> None:
    with pytest.raises(ValidationError, match=f"^{argument}: "):
        use(kind, lambda client: client.sms.batches.send_text(to, body), base_url=server.base_url, **PLAN)
    assert server.received == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_text_is_never_sent_twice(kind: Any, server: ScriptedServer) -> None:
    server.answers(reply(500), reply(201, BATCH))
    with pytest.raises(Exception, match=r"batches\.send .* 500"):
        use(kind, lambda client: client.sms.batches.send_text(NUMBER, "x"), base_url=server.base_url, **PLAN)
    assert len(server.received) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_operations_stand_beside_the_helpers(kind: Any, server: ScriptedServer) -> None:
    server.answers(reply(200, BINARY_BATCH))
    batch = use(kind, lambda client: client.sms.batches.get("id"), base_url=server.base_url, **PLAN)
    assert batch.type_ == "mt_binary"


def conversation(server: ScriptedServer) -> dict[str, Any]:
    server.answers(SENT)
    return {"base_url": server.base_url, "conversation_auth": "basic", **PROJECT}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("to", "recipient"),
    [
        ("01EKA07N79THJ20WSN6AS30TMW", {"contact_id": "01EKA07N79THJ20WSN6AS30TMW"}),
        (
            {"RCS": NUMBER, "SMS": "46701234568"},
            {
                "identified_by": {
                    "channel_identities": [
                        {"channel": "RCS", "identity": NUMBER},
                        {"channel": "SMS", "identity": "46701234568"},
                    ]
                }
            },
        ),
    ],
)
def test_a_message_goes_to_a_contact_or_to_identities(
    kind: Any, to: Any, recipient: dict[str, Any], server: ScriptedServer
) -> None:
    sent = use(
        kind,
        lambda client: client.conversation.messages.send_text(to, "Hello", app_id="app", queue="HIGH_PRIORITY", ttl=10),
        **conversation(server),
    )
    assert sent.message_id == "01M"
    (received,) = server.received
    assert received.path == "/v1/projects/project/messages:send"
    assert received.json == {
        "app_id": "app",
        "message": {"text_message": {"text": "Hello"}},
        "recipient": recipient,
        "queue": "HIGH_PRIORITY",
        "ttl": "10s",
    }


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("to", "told"), [(NUMBER, '{"SMS"'), ("46 70 123 45 67", '{"SMS"'), ({}, "a channel"), ("", "a contact's ID")]
)
def test_a_recipient_that_cannot_be_is_told(kind: Any, to: Any, told: str, server: ScriptedServer) -> None:
    with pytest.raises(ValidationError) as caught:
        use(
            kind,
            lambda client: client.conversation.messages.send_text(to, "Hello", app_id="app"),
            **conversation(server),
        )
    assert told in str(caught.value)
    assert NUMBER not in str(caught.value)
    assert server.received == []


def voice(server: ScriptedServer) -> dict[str, Any]:
    server.answers(CALLED)
    return {"base_url": server.base_url, **APPLICATION}


DESTINATIONS = [
    (NUMBER, {"type": "number", "endpoint": NUMBER}),
    ({"type": "username", "endpoint": "ada"}, {"type": "username", "endpoint": "ada"}),
    (Destination(type_="sip", endpoint="ada@example.com"), {"type": "sip", "endpoint": "ada@example.com"}),
]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("destination", "sent"), DESTINATIONS)
def test_a_text_is_said_on_the_phone(kind: Any, destination: Any, sent: Any, server: ScriptedServer) -> None:
    callout = use(
        kind,
        lambda client: client.voice.callouts.say(destination, "Hello", cli="+46701112233", locale="en-GB"),
        **voice(server),
    )
    assert callout.call_id == "call-1"
    (received,) = server.received
    options = {"destination": sent, "text": "Hello", "cli": "+46701112233", "locale": "en-GB"}
    assert received.json == {"method": "ttsCallout", "ttsCallout": options}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("destination", "sent"), DESTINATIONS)
def test_somebody_is_called_into_a_conference(kind: Any, destination: Any, sent: Any, server: ScriptedServer) -> None:
    callout = use(
        kind,
        lambda client: client.voice.conferences.call("standup", destination, greeting="Welcome", moh_class="ring"),
        **voice(server),
    )
    assert callout.call_id == "call-1"
    (received,) = server.received
    options = {"destination": sent, "conferenceId": "standup", "greeting": "Welcome", "mohClass": "ring"}
    assert received.json == {"method": "conferenceCallout", "conferenceCallout": options}


@pytest.mark.parametrize(
    ("helpers", "operation", "fixed"),
    [
        ((SmsBatches.send_text, AsyncSmsBatches.send_text), batch_requests.send, {"type_", "udh", "strict_validation"}),
        (
            (ConversationMessages.send_text, AsyncConversationMessages.send_text),
            message_requests.send,
            {"message", "recipient"},
        ),
        ((VoiceCallouts.say, AsyncVoiceCallouts.say), callout_requests.text_to_speech, {"prompts"}),
        ((VoiceConferences.call, AsyncVoiceConferences.call), callout_requests.conference, set()),
    ],
)
def test_a_helper_takes_what_its_operation_takes(helpers: Any, operation: Any, fixed: set[str]) -> None:
    """So that an argument which is new in the document is not forgotten here."""
    taken = inspect.signature(operation).parameters
    own = {"self", "to", "body", "text", "destination", "cli"}
    for helper in helpers:
        parameters = inspect.signature(helper).parameters
        assert taken.keys() - fixed - own == parameters.keys() - own
        for name in parameters.keys() - own:
            assert (parameters[name].annotation, parameters[name].default) == (
                taken[name].annotation,
                taken[name].default,
            )
            assert f"    {name}: " in (inspect.getdoc(helper) or "")
    blocking, asynchronous = helpers
    assert inspect.signature(blocking) == inspect.signature(asynchronous)
