"""The payloads in the tests of an official SDK: all of them read whole, or made by the builders of requests."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import sinchkit_conversation.models as conversation
import sinchkit_conversation.requests.messages as messages
import sinchkit_sms.models as sms
import sinchkit_sms.requests.batches as batches
import sinchkit_voice.models as voice
from tests.models.documents import attribute
from tests.models.wholeness import assert_read_and_written, assert_same_json

ROOT = Path(__file__).parents[2]
PAYLOADS = ROOT.parent / "shared" / "payloads"

Read = Callable[[dict[str, Any]], Any]

# What reads each payload, and the class that it must become.
READ: dict[str, tuple[Read, type]] = {
    **{
        f"Conversation/Hooks/{name}.json": (conversation.conversation_event_from_dict, kind)
        for name, kind in {
            "CapabilityEvent": conversation.CapabilityEvent,
            "ChannelEvent": conversation.ChannelEvent,
            "ContactCreateEvent": conversation.ContactCreateEvent,
            "ContactDeleteEvent": conversation.ContactDeleteEvent,
            "ContactIdentitiesDuplicationEvent": conversation.ContactIdentitiesDuplicationEvent,
            "ContactMergeEvent": conversation.ContactMergeEvent,
            "ContactUpdateEvent": conversation.ContactUpdateEvent,
            "ConversationDeleteEvent": conversation.ConversationDeleteEvent,
            "ConversationStartEvent": conversation.ConversationStartEvent,
            "ConversationStopEvent": conversation.ConversationStopEvent,
            "EventDeliveryReportEvent": conversation.EventDeliveryEvent,
            "InboundContactEvent": conversation.EventInboundEvent,
            "InboundContactMessageEvent": conversation.EventInboundEvent,
            "MessageDeliveryReceiptEvent": conversation.MessageDeliveryEvent,
            "MessageInboundEvent": conversation.MessageInboundEvent,
            "MessageInboundSmartConversationRedactionEvent": conversation.MessageRedactionEvent,
            "MessageSubmitEvent": conversation.MessageSubmitEvent,
            "OptInEvent": conversation.OptInEvent,
            "OptOutEvent": conversation.OptOutEvent,
            "SmartConversationsEvent": conversation.SmartConversationEvent,
            "UnsupportedCallbackEvent": conversation.UnsupportedCallbackEvent,
            "WebhooksAuthValidation": conversation.EventInboundEvent,
        }.items()
    },
    "Conversation/Hooks/CommentEvent.json": (conversation.contact_event_from_dict, conversation.CommentContactEvent),
    "Conversation/Hooks/PaymentStatusUpdateEvent.json": (
        conversation.contact_message_event_from_dict,
        conversation.PaymentStatusUpdateContactMessageEvent,
    ),
    "Conversation/Hooks/ShortlinkActivatedEvent.json": (
        conversation.contact_message_event_from_dict,
        conversation.ShortlinkActivatedContactMessageEvent,
    ),
    **{
        f"Conversation/Apps/ConversationChannelCredentials/{name}.json": (
            conversation.ConversationChannelCredential.from_dict,
            conversation.ConversationChannelCredential,
        )
        for name in ("Line", "LineJapanEnterprise", "LineThailandEnterprise")
    },
    **{
        f"Conversation/Messages/ContactMessage/ContactMessage{name}.json": (
            conversation.contact_message_from_dict,
            kind,
        )
        for name, kind in {
            "ChannelSpecificContactMessageNfmReply": conversation.ChannelSpecificContactMessage,
            "ChoiceResponseMessage": conversation.ChoiceResponseContactMessage,
            "FallbackMessage": conversation.FallbackContactMessage,
            "LocationMessage": conversation.LocationContactMessage,
            "MediaCardMessage": conversation.MediaCardContactMessage,
            "MediaMessage": conversation.MediaContactMessage,
            "ProductResponseMessage": conversation.ProductResponseContactMessage,
            "TextMessage": conversation.TextContactMessage,
        }.items()
    },
    **{
        f"Conversation/Messages/AppMessage/AppMessage{name}.json": (conversation.app_message_from_dict, kind)
        for name, kind in {
            "CardMessage": conversation.CardAppMessage,
            "CarouselMessage": conversation.CarouselAppMessage,
            "ChoiceMessage": conversation.ChoiceAppMessage,
            "ContactInfoMessage": conversation.ContactInfoAppMessage,
            "ListMessage": conversation.ListAppMessage,
            "ListMessageProduct": conversation.ListAppMessage,
            "LocationMessage": conversation.LocationAppMessage,
            "MediaMessage": conversation.MediaAppMessage,
            "TemplateMessage": conversation.TemplateAppMessage,
            "TextMessage": conversation.TextAppMessage,
        }.items()
    },
    **{
        f"Conversation/Messages/ChannelSpecific/{name}ChannelSpecificMessage.json": (
            conversation.channel_specific_message_from_dict,
            kind,
        )
        for name, kind in {
            "OrderDetails": conversation.OrderDetailsChannelMessage,
            "OrderStatus": conversation.OrderStatusChannelMessage,
        }.items()
    },
    "Conversation/Messages/ChannelSpecific/OrderDetails.json": (
        conversation.OrderDetailsContent.from_dict,
        conversation.OrderDetailsContent,
    ),
    **{
        f"Conversation/Messages/WhatsAppInteractive{name}.json": (conversation.interactive_header_from_dict, kind)
        for name, kind in {
            "Document": conversation.DocumentInteractiveHeader,
            "Header": conversation.ImageInteractiveHeader,
            "TextHeader": conversation.TextInteractiveHeader,
            "VideoHeader": conversation.VideoInteractiveHeader,
        }.items()
    },
    "Sms/Inbounds/InboundMedia.json": (sms.inbound_message_from_dict, sms.MediaInboundMessage),
    "Sms/Batch/BinaryResponse.json": (sms.batch_from_dict, sms.BinaryBatch),
    "Sms/Batch/MediaResponse.json": (sms.batch_from_dict, sms.MediaBatch),
    "Sms/Batch/TextResponse.json": (sms.batch_from_dict, sms.TextBatch),
    **{
        f"Voice/{name}.json": (voice.voice_event_from_dict, kind)
        for name, kind in {
            "AnsweredCallEvent": voice.AnsweredCallEvent,
            "DisconnectedCallEvent": voice.DisconnectedCallEvent,
            "IncomingCallEvent": voice.IncomingCallEvent,
            "NotificationEvent": voice.NotificationEvent,
            "PromtInputEvent": voice.PromptInputEvent,
        }.items()
    },
}

# What makes a request with each payload as its body.
_BUILT: dict[str, Callable[..., Any]] = {
    "Sms/Batch/SendBinaryBatchRequest.json": batches.send,
    "Sms/Batch/SendMediaBatchRequest.json": batches.send,
    "Sms/Batch/SendTextBatchRequest.json": batches.send,
    "Sms/Batch/UpdateBinaryRequest.json": lambda **given: batches.update(batch_id="b1", **given),
    "Sms/Batch/UpdateMediaRequest.json": lambda **given: batches.update(batch_id="b1", **given),
    "Sms/Batch/UpdateTextRequest.json": lambda **given: batches.update(batch_id="b1", **given),
}
_SENT = [name for name in READ if name.startswith("Conversation/Messages/AppMessage/")]


def payload(name: str) -> dict[str, Any]:
    path = PAYLOADS / name
    if not path.exists():
        pytest.skip(f"../shared is absent: {name} is not at hand")
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8-sig"))
    return loaded


def test_every_payload_has_its_place() -> None:
    if not PAYLOADS.exists():
        pytest.skip("../shared is absent: the payloads of the official SDK are not at hand")
    assert {path.relative_to(PAYLOADS).as_posix() for path in PAYLOADS.rglob("*.json")} == {*READ, *_BUILT}


@pytest.mark.parametrize("name", READ)
def test_a_payload_is_read_whole_and_written_back(name: str) -> None:
    read, kind = READ[name]
    assert type(assert_read_and_written(read, payload(name))) is kind


@pytest.mark.parametrize("name", _BUILT)
def test_a_payload_is_the_body_of_a_request(name: str) -> None:
    raw = payload(name)
    request = _BUILT[name](**{attribute(wire): value for wire, value in raw.items()})
    request.check()
    assert request.body == raw


@pytest.mark.parametrize("name", _SENT)
def test_a_message_is_sent_as_model_or_as_dict(name: str) -> None:
    raw = payload(name)
    given: tuple[Any, ...] = (raw, conversation.app_message_from_dict(raw))
    for message in given:
        request = messages.send(app_id="a1", recipient={"contact_id": "c1"}, message=message)
        request.check()
        assert_same_json(request.body, {"app_id": "a1", "recipient": {"contact_id": "c1"}, "message": raw})
