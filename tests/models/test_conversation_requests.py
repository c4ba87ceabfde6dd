"""Requests of the Conversation API as a user writes them, with the JSON that each must send."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Final

import pytest

import sinchkit_conversation.models as models
import sinchkit_conversation.requests.apps as apps
import sinchkit_conversation.requests.contacts as contacts
import sinchkit_conversation.requests.conversations as conversations
import sinchkit_conversation.requests.events as events
import sinchkit_conversation.requests.messages as messages
import sinchkit_conversation.requests.webhooks as webhooks
from sinchkit_core import ValidationError
from tests.models.documents import document

_PLACE: Final = {"coordinates": {"latitude": 59.32932349, "longitude": -18.0685808}, "title": "Office", "label": "2nd"}
_MEDIA: Final = {"url": "https://example.com/a.jpg", "thumbnail_url": "https://example.com/t.jpg"}
_CHOICES: Final = [
    {"text_message": {"text": "Yes"}, "postback_data": "yes"},
    {"url_message": {"title": "Read", "url": "https://example.com"}},
    {"call_message": {"title": "Call", "phone_number": "+15550100001"}},
    {"location_message": _PLACE},
    {
        "calendar_message": {
            "title": "Book",
            "event_start": "2026-03-02T09:00:00Z",
            "event_end": "2026-03-02T10:00:00Z",
            "event_title": "Meeting",
            "event_description": "At the office",
            "fallback_url": "https://example.com/cal",
        }
    },
    {"share_location_message": {"title": "Where are you?", "fallback_url": "https://example.com/map"}},
]
_CARD: Final = {"title": "Boots", "description": "Warm", "media_message": _MEDIA, "height": "TALL", "choices": _CHOICES}

MESSAGES: Final[dict[str, dict[str, Any]]] = {
    "TextAppMessage": {"text_message": {"text": "Hi"}},
    "CardAppMessage": {"card_message": _CARD},
    "CarouselAppMessage": {"carousel_message": {"cards": [_CARD, {"title": "Hats"}], "choices": _CHOICES[:3]}},
    "ChoiceAppMessage": {"choice_message": {"text_message": {"text": "Pick"}, "choices": _CHOICES}},
    "ContactInfoAppMessage": {
        "contact_info_message": {
            "name": {"full_name": "Åsa Lind", "first_name": "Åsa", "last_name": "Lind"},
            "phone_numbers": [{"phone_number": "+15550100021", "type": "mobile"}],
            "birthday": "1968-07-07",
        }
    },
    "ListAppMessage": {
        "list_message": {
            "title": "Shop",
            "sections": [
                {"title": "New", "items": [{"choice": {"title": "Boots", "postback_data": "b"}}]},
                {"items": [{"product": {"id": "p1", "marketplace": "SE", "quantity": 1}}]},
            ],
        }
    },
    "LocationAppMessage": {"location_message": _PLACE},
    "MediaAppMessage": {"media_message": {**_MEDIA, "filename_override": "a.jpg"}},
    "TemplateAppMessage": {
        "template_message": {
            "channel_template": {
                "WHATSAPP": {"template_id": "t1", "language_code": "sv", "parameters": {"body[1]text": "Åsa"}}
            },
            "omni_template": {"template_id": "t2", "version": "1"},
        }
    },
    "ExplicitChannelAppMessage": {"explicit_channel_message": {"WHATSAPP": '{"type": "text"}'}},
    "ExplicitChannelOmniAppMessage": {
        "explicit_channel_omni_message": {
            "SMS": {
                "template_reference": {
                    "template_id": "t3",
                    "version": "latest",
                    "language_code": "en_US",
                    "parameters": {},
                }
            }
        }
    },
    "ChannelSpecificAppMessage": {
        "channel_specific_message": {
            "LINE": {
                "message_type": "NOTIFICATION_MESSAGE_TEMPLATE",
                "message": {
                    "template_key": "shipment_1",
                    "body": {
                        "emphasized_item": {"item_key": "date_001", "content": "Monday"},
                        "items": [{"item_key": "number_001", "content": "4711"}],
                        "buttons": [{"button_key": "confirm_01", "url": "https://example.com/parcel"}],
                    },
                },
            }
        }
    },
}
_BESIDE: Final[dict[str, Any]] = {
    "explicit_channel_message": {"WHATSAPP": '{"type": "text"}'},
    "explicit_channel_omni_message": {"SMS": {"text_message": {"text": "Hi"}}},
    "agent": {"display_name": "Kim", "type": "HUMAN", "picture_url": "https://example.com/kim.jpg"},
    "reply_to": {"message_id": "m1"},
}
TO_CONTACT: Final[models.RecipientDict] = {"contact_id": "c1"}


def send(message: Any, recipient: Any = TO_CONTACT, **more: Any) -> Any:
    request = messages.send(app_id="a1", message=message, recipient=recipient, **more)
    request.check()
    return pickle.loads(pickle.dumps(request))


def test_every_kind_of_message_is_here() -> None:
    assert {next(iter(raw)) for raw in MESSAGES.values()} == {*document("conversation").unions["AppMessage"].variants}


@pytest.mark.parametrize("kind", MESSAGES)
@pytest.mark.parametrize("beside", [{}, _BESIDE], ids=["alone", "with settings"])
def test_each_kind_of_message_is_sent_as_dict_and_as_model(kind: str, beside: dict[str, Any]) -> None:
    raw = {**beside, **MESSAGES[kind]}
    model = models.app_message_from_dict(raw)
    # Without content for every channel, a message is of the first kind whose key it has.
    only_channels = document("conversation").unions["AppMessage"].beside >= MESSAGES[kind].keys()
    assert type(model) is getattr(models, "ExplicitChannelAppMessage" if beside and only_channels else kind)
    for message in (raw, model):
        request = send(message)
        body = json.loads(json.dumps(request.body))
        start = body["message"].get("choice_message") and body["message"]["choice_message"]["choices"][4]
        if start and message is model:
            assert start["calendar_message"].pop("event_start") == "2026-03-02T09:00:00.000Z"
            assert start["calendar_message"].pop("event_end") == "2026-03-02T10:00:00.000Z"
            continue
        if message is raw:
            assert body == {"app_id": "a1", "message": raw, "recipient": {"contact_id": "c1"}}
        assert body["message"].keys() == raw.keys()


def test_a_message_is_written_with_models_throughout() -> None:
    message = models.CardAppMessage(
        card_message=models.CardMessage(
            title="Boots",
            media_message=models.MediaMessage(url="https://example.com/a.jpg"),
            choices=[
                models.TextChoice(text_message=models.TextMessage(text="Yes"), postback_data="yes"),
                models.CalendarChoice(
                    calendar_message=models.CalendarMessage(
                        title="Book",
                        event_start=datetime(2026, 3, 2, 10, tzinfo=timezone(timedelta(hours=1))),
                        event_end=datetime(2026, 3, 2, 10, tzinfo=UTC),
                        event_title="Meeting",
                        fallback_url="https://example.com/cal",
                    )
                ),
            ],
        ),
        agent=models.Agent(display_name="Kim", type_="BOT"),
    )
    assert send(message).body["message"] == {
        "card_message": {
            "title": "Boots",
            "media_message": {"url": "https://example.com/a.jpg"},
            "choices": [
                {"text_message": {"text": "Yes"}, "postback_data": "yes"},
                {
                    "calendar_message": {
                        "title": "Book",
                        "event_start": "2026-03-02T10:00:00.000+01:00",
                        "event_end": "2026-03-02T10:00:00.000Z",
                        "event_title": "Meeting",
                        "fallback_url": "https://example.com/cal",
                    }
                },
            ],
        },
        "agent": {"display_name": "Kim", "type": "BOT"},
    }


@pytest.mark.parametrize(
    ("recipient", "sent"),
    [
        ({"contact_id": "c1"}, {"contact_id": "c1"}),
        (models.ContactRecipient(contact_id="c1"), {"contact_id": "c1"}),
        (
            {"identified_by": {"channel_identities": [{"channel": "SMS", "identity": "15550100021"}]}},
            {"identified_by": {"channel_identities": [{"channel": "SMS", "identity": "15550100021"}]}},
        ),
        (
            models.IdentifiedRecipient(
                identified_by=models.ChannelIdentities(
                    channel_identities=[models.ChannelRecipientIdentity(channel="SMS", identity="15550100021")]
                )
            ),
            {"identified_by": {"channel_identities": [{"channel": "SMS", "identity": "15550100021"}]}},
        ),
        ({"contact_id": "c1", "identified_by": None}, {"contact_id": "c1"}),
    ],
)
def test_a_recipient_is_a_contact_or_its_addresses(recipient: Any, sent: dict[str, Any]) -> None:
    assert send({"text_message": {"text": "Hi"}}, recipient).body["recipient"] == sent


_BOTH: Final = {"contact_id": "c1", "identified_by": {"channel_identities": [{"channel": "SMS", "identity": "1"}]}}


@pytest.mark.parametrize("recipient", [_BOTH, {}, {"contact_id": None}, {"contact_id": None, "identified_by": None}])
@pytest.mark.parametrize("as_model", [False, True])
def test_a_recipient_is_exactly_one_of_the_two(recipient: dict[str, Any], as_model: bool) -> None:
    given: Any = models.recipient_from_dict(recipient) if as_model else recipient
    for request in (
        lambda: messages.send(app_id="a1", message={"text_message": {"text": "Hi"}}, recipient=given),
        lambda: events.send(app_id="a1", event={"composing_event": {}}, recipient=given),
    ):
        with pytest.raises(ValidationError, match="recipient") as caught:
            request().check()
        assert "contact_id" in str(caught.value)
        assert "identified_by" in str(caught.value)


@pytest.mark.parametrize(
    "message", [{}, {"text_message": {"text": "Hi"}, "media_message": _MEDIA}, {"agent": {"type": "BOT"}}]
)
def test_a_message_has_exactly_one_content(message: Any) -> None:
    with pytest.raises(ValidationError, match="message"):
        messages.send(app_id="a1", message=message, recipient=TO_CONTACT).check()


@pytest.mark.parametrize(
    ("ttl", "sent"),
    [(10, "10s"), (3, "3s"), ("86400s", "86400s"), (timedelta(minutes=2), "120s"), (3.5, "3.5s"), ("3.5s", "3.5s")],
)
def test_a_ttl_is_sent_as_seconds(ttl: Any, sent: str) -> None:
    assert send({"text_message": {"text": "Hi"}}, ttl=ttl).body["ttl"] == sent


@pytest.mark.parametrize("ttl", [2, 0, -1, "2s", "10", "10m", "", True, timedelta(seconds=-5), float("inf"), 10**13])
def test_other_ttls_are_refused(ttl: Any) -> None:
    with pytest.raises(ValidationError, match="ttl"):
        send({"text_message": {"text": "Hi"}}, ttl=ttl)


def test_a_message_is_sent_with_all_options() -> None:
    options: dict[str, Any] = {
        "callback_url": "https://example.com/cb",
        "channel_priority_order": ["RCS", "SMS"],
        "channel_properties": {"SMS_SENDER": "15550100001"},
        "message_metadata": "m",
        "queue": "HIGH_PRIORITY",
        "processing_strategy": "DISPATCH_ONLY",
        "correlation_id": "o7",
        "conversation_metadata": {"tier": 3, "tags": [None]},
        "conversation_metadata_update_strategy": "MERGE_PATCH",
        "message_content_type": "CONTENT_MARKETING",
    }
    body = send({"text_message": {"text": "Hi"}}, **options).body
    assert body == {"app_id": "a1", "recipient": TO_CONTACT, "message": {"text_message": {"text": "Hi"}}, **options}


def test_messages_are_listed_with_all_filters() -> None:
    request = messages.list(
        app_id="a1",
        contact_id="c 1",
        conversation_id="v1",
        channel_identity="+15550100021",
        start_time=datetime(2026, 3, 2, 9, tzinfo=UTC),
        end_time="2026-03-02T10:00:00+01:00",
        messages_source="DISPATCH_SOURCE",
        only_recipient_originated=True,
        channel="WHATSAPP",
        direction="TO_APP",
        view="WITH_METADATA",
        page_size=1000,
        page_token="t=/",
    )
    request.check()
    assert (request.path, request.body) == ("/v1/projects/{project_id}/messages", None)
    assert request.query == {
        "app_id": "a1",
        "contact_id": "c 1",
        "conversation_id": "v1",
        "channel_identity": "+15550100021",
        "start_time": "2026-03-02T09:00:00.000Z",
        "end_time": "2026-03-02T10:00:00+01:00",
        "messages_source": "DISPATCH_SOURCE",
        "only_recipient_originated": "true",
        "channel": "WHATSAPP",
        "direction": "TO_APP",
        "view": "WITH_METADATA",
        "page_size": "1000",
        "page_token": "t=/",
    }
    assert messages.list().query == {}
    with pytest.raises(ValidationError, match="page_size"):
        messages.list(page_size=1001).check()


def test_an_update_mask_names_the_fields_that_change() -> None:
    for request in (
        apps.update("a1", display_name="App", update_mask=["display_name", "queue_stats"]),
        contacts.update("c1", email="a@example.com", update_mask=["display_name", "queue_stats"]),
        conversations.update("v1", active=False, update_mask=("display_name", "queue_stats")),
        webhooks.update("w1", target="https://example.com", update_mask="display_name, queue_stats"),
    ):
        assert request.query == {"update_mask": "display_name,queue_stats"}
        assert "update_mask" not in (request.body or {})
    assert conversations.update("v1", metadata_update_strategy="MERGE_PATCH").query == {
        "metadata_update_strategy": "MERGE_PATCH"
    }


def test_a_project_is_filled_in_by_the_client() -> None:
    request = contacts.merge("to/1", source_id="from1", strategy="MERGE")
    assert request.path == "/v1/projects/{project_id}/contacts/to%2F1:merge"
    assert request.path_for({"project_id": "p1"}) == "/v1/projects/p1/contacts/to%2F1:merge"
    assert request.body == {"source_id": "from1", "strategy": "MERGE"}


def test_an_empty_event_is_sent_as_an_empty_object() -> None:
    events_given: tuple[Any, ...] = ({"composing_event": {}}, models.ComposingAppEvent(composing_event={}))
    for event in events_given:
        request = events.send(app_id="a1", event=event, recipient=TO_CONTACT)
        request.check()
        assert request.body == {"app_id": "a1", "event": {"composing_event": {}}, "recipient": {"contact_id": "c1"}}
