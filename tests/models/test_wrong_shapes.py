"""What is wrong deep inside a body: the error names exactly the place and the model there."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

import pytest

import sinchkit_conversation.models as conversation
import sinchkit_sms.models as sms
import sinchkit_voice.models as voice
from sinchkit_core import DecodeError
from tests.models import conversation_payloads, test_sms_callbacks, voice_payloads
from tests.models.test_conversation_requests import MESSAGES

Read = Callable[..., Any]
Path = tuple[str | int, ...]

_CARD: Final = {
    "app_message": MESSAGES["CardAppMessage"],
    "id": "m1",
    "direction": "TO_CONTACT",
    "channel_identity": conversation_payloads.IDENTITY,
    "accept_time": "2026-03-02T09:15:10Z",
}
_PAGE: Final = {"messages": [{**_CARD, "app_message": MESSAGES["ListAppMessage"]}, _CARD], "next_page_token": ""}
_SUBMIT: Final = conversation_payloads.event(
    {"message_submit_notification": {"message_id": "m1", "submitted_message": MESSAGES["CardAppMessage"]}}
)
_SMART: Final = conversation_payloads.event(conversation_payloads.EVENTS["SmartConversationEvent"])
_INBOUND: Final = conversation_payloads.event(conversation_payloads.EVENTS["MessageInboundEvent"])
_MEDIA: Final = {**test_sms_callbacks.FULL["mo_media"][1], "type": "mo_media"}
_REPORT: Final = {**test_sms_callbacks.FULL["delivery_report_sms"][1], "type": "delivery_report_sms"}

_MESSAGES: Final = (conversation.MessagePage.from_dict, _PAGE)
_EVENT: Final = conversation.conversation_event_from_dict
_CHOICES: Final[Path] = ("messages", 1, "app_message", "card_message", "choices")
_ANALYSIS: Final[Path] = ("smart_conversation_notification", "analysis_results")

# Reader and body, then the place, what stands there instead, and the model that cannot be read.
CASES: Final[list[tuple[tuple[Read, dict[str, Any]], Path, object, str]]] = [
    (_MESSAGES, (*_CHOICES, 1), "url", "CardMessage"),
    (_MESSAGES, (*_CHOICES, 1), None, "CardMessage"),
    (_MESSAGES, (*_CHOICES, 1), [], "CardMessage"),
    (_MESSAGES, _CHOICES, 7, "CardMessage"),
    (_MESSAGES, _CHOICES, {"0": {}}, "CardMessage"),
    (_MESSAGES, (*_CHOICES, 0, "text_message"), "Yes", "TextMessage"),
    (_MESSAGES, (*_CHOICES, 0, "text_message", "text"), ["Yes"], "TextMessage"),
    (_MESSAGES, (*_CHOICES, 3, "location_message", "coordinates", "latitude"), "59.3", "Coordinates"),
    (_MESSAGES, (*_CHOICES, 3, "location_message", "coordinates", "latitude"), True, "Coordinates"),
    (_MESSAGES, (*_CHOICES, 4, "calendar_message", "event_start"), "soon", "CalendarMessage"),
    (_MESSAGES, ("messages", 1, "app_message"), [], "MessageFromApp"),
    (_MESSAGES, ("messages", 1), "m1", "MessagePage"),
    (_MESSAGES, ("messages", 1, "accept_time"), 1772442910, "MessageFromApp"),
    (_MESSAGES, ("messages", 1, "channel_identity", "channel"), {}, "ChannelIdentity"),
    (_MESSAGES, ("messages", 0, "app_message", "list_message", "sections", 1, "items", 0), 1, "ListSection"),
    (
        _MESSAGES,
        ("messages", 0, "app_message", "list_message", "sections", 1, "items", 0, "product", "quantity"),
        1.5,
        "ProductItem",
    ),
    (_MESSAGES, ("messages",), {}, "MessagePage"),
    ((_EVENT, _SUBMIT), ("message_submit_notification", "submitted_message"), "Hi", "MessageSubmitNotification"),
    (
        (_EVENT, _SUBMIT),
        ("message_submit_notification", "submitted_message", "card_message", "media_message"),
        ["https://example.com/a.jpg"],
        "MediaMessage",
    ),
    ((_EVENT, _INBOUND), ("message",), "Hi", "InboundMessage"),
    ((_EVENT, _INBOUND), ("message", "contact_message"), "Hi", "InboundMessage"),
    ((_EVENT, _INBOUND), ("message", "contact_message", "reply_to"), "m0", "ReplyTo"),
    ((_EVENT, _INBOUND), ("message", "injected"), "no", "InboundMessage"),
    ((_EVENT, _INBOUND), ("event_time",), "9 o'clock", "MessageInboundEvent"),
    ((_EVENT, _SMART), (*_ANALYSIS, "ml_nlu_result", 0, "results", 0, "score"), "high", "IntentScore"),
    (
        (_EVENT, _SMART),
        (
            *_ANALYSIS,
            "ml_image_recognition_result",
            0,
            "document_field_classification",
            "result",
            0,
            "name",
        ),
        "LIND",
        "ImageText",
    ),
    ((voice.Svaml.from_dict, voice_payloads.SVAML), ("instructions", 1), "say", "Svaml"),
    ((voice.Svaml.from_dict, voice_payloads.SVAML), ("instructions",), {}, "Svaml"),
    ((voice.Svaml.from_dict, voice_payloads.SVAML), ("action",), "hangup", "Svaml"),
    ((voice.Svaml.from_dict, voice_payloads.SVAML), ("action", "menus", 0, "options", 1, "dtmf"), [], "MenuOption"),
    ((voice.Svaml.from_dict, voice_payloads.SVAML), ("action", "menus", 1), "sub", "Menu"),
    (
        (voice.voice_event_from_dict, voice_payloads.EVENTS["DisconnectedCallEvent"]),
        ("debit", "amount"),
        "0.17",
        "Price",
    ),
    (
        (voice.voice_event_from_dict, voice_payloads.EVENTS["IncomingCallEvent"]),
        ("callHeaders", 1),
        "shop=1",
        "ReceivedCallHeader",
    ),
    (
        (voice.voice_event_from_dict, voice_payloads.EVENTS["IncomingCallEvent"]),
        ("to",),
        "+15550100001",
        "CallEndpoint",
    ),
    ((sms.sms_event_from_dict, _MEDIA), ("body", "media", 1, "code"), "failed", "InboundMediaItem"),
    ((sms.sms_event_from_dict, _MEDIA), ("body",), "Look", "InboundMediaBody"),
    ((sms.sms_event_from_dict, _REPORT), ("statuses", 0, "recipients", 1), None, "DeliveryReportStatus"),
    ((sms.sms_event_from_dict, _REPORT), ("statuses", 0, "recipients"), "15550100021", "DeliveryReportStatus"),
]


def written(path: Path) -> str:
    """A path as errors write it."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")


def broken(raw: dict[str, Any], path: Path, value: object) -> dict[str, Any]:
    """A copy of `raw` with `value` at `path`, where something must be."""
    copied: dict[str, Any] = json.loads(json.dumps(raw))
    part: Any = copied
    for step in path[:-1]:
        part = part[step]
    assert part[path[-1]] is not None
    part[path[-1]] = value
    return copied


@pytest.mark.parametrize(
    ("source", "path", "value", "model"), CASES, ids=[f"{written(path)}={value!r}" for _, path, value, _ in CASES]
)
def test_the_place_and_the_model_are_named(
    source: tuple[Read, dict[str, Any]], path: Path, value: object, model: str
) -> None:
    read, raw = source
    read(raw)
    with pytest.raises(DecodeError) as caught:
        read(broken(raw, path, value), validate=True)
    assert (caught.value.path, caught.value.model) == (written(path), model)
    assert caught.value.value == value
    assert written(path) in str(caught.value)
    assert model in str(caught.value)


def places(part: Any, path: Path = ()) -> list[tuple[Path, object]]:
    """Every object and list within `part`, with its path."""
    found: list[tuple[Path, object]] = [(path, part)] if path and isinstance(part, (dict, list)) else []
    items = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    return found + [one for key, item in items for one in places(item, (*path, key))]


# Any JSON may stand there.
_FREE: Final = {"metadata_json", "payload", "additional_data", "composing_event", "composing_end_event"}
_FREE_EVENTS: Final = {"conversation_deleted_event"}
_BODIES: Final[list[tuple[str, Read, dict[str, Any]]]] = [
    *((kind, _EVENT, conversation_payloads.event(raw)) for kind, raw in conversation_payloads.EVENTS.items()),
    *((kind, voice.voice_event_from_dict, raw) for kind, raw in voice_payloads.EVENTS.items()),
    *((kind, conversation.app_message_from_dict, raw) for kind, raw in MESSAGES.items()),
    *((tag, sms.sms_event_from_dict, {**raw, "type": tag}) for tag, (_, raw) in test_sms_callbacks.FULL.items()),
    ("Svaml", voice.Svaml.from_dict, voice_payloads.SVAML),
]


@pytest.mark.parametrize(("read", "raw"), [one[1:] for one in _BODIES], ids=[one[0] for one in _BODIES])
def test_text_or_a_number_for_any_object_or_list_is_an_error_at_that_place(read: Read, raw: dict[str, Any]) -> None:
    for path, _ in places(raw):
        for value in ("text", 7, True):
            if (_FREE | _FREE_EVENTS) & {*path[:-1]}:
                continue
            with pytest.raises(DecodeError) as caught:
                read(broken(raw, path, value), validate=True)
            assert caught.value.path == written(path)
