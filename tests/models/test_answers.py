"""The answers of the Conversation and Voice APIs, as the services send them, oddities included."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

import pytest

import sinchkit_conversation.models as conversation
import sinchkit_voice.models as voice
from sinchkit_core import Model
from tests.models.conversation_payloads import CONTACT_EVENTS, CONTACT_MESSAGES, IDENTITY
from tests.models.wholeness import assert_read_and_written

_MOMENT: Final = "2026-03-02T09:15:10.123Z"
_APP: Final[dict[str, Any]] = {
    "id": "a1",
    "display_name": "Shop",
    "channel_credentials": [
        {
            "channel": "WHATSAPP",
            "static_bearer": {"claimed_identity": "15550100001", "token": "t"},
            "callback_secret": "",
            "state": {"status": "FAILING", "description": "No answer"},
            "channel_known_id": "k",
            "credential_ordinal_number": 1,
        },
        {"channel": "MESSENGER", "static_token": {"token": "t"}},
        {"channel": "MMS", "mms_credentials": {"account_id": "i", "api_key": "k"}},
        {"channel": "TELEGRAM", "telegram_credentials": {"token": "t"}},
        {"channel": "LINE", "line_credentials": {"token": "t", "secret": "s", "is_default": False}},
    ],
    "conversation_metadata_report_view": "FULL",
    "retention_policy": {"retention_type": "MESSAGE_EXPIRE_POLICY", "ttl_days": 180},
    "dispatch_retention_policy": {"retention_type": "MESSAGE_EXPIRE_POLICY", "ttl_days": 0},
    "rate_limits": {"inbound": 25, "outbound": 25, "webhooks": 25},
    "processing_mode": "CONVERSATION",
    "smart_conversation": {"enabled": False},
    "queue_stats": {"outbound_size": 0, "outbound_limit": 500000},
    "persist_message_status": {"enabled": True},
    "message_search": {"enabled": False},
    "callback_settings": {"secret_for_overridden_callback_urls": "s"},
    "delivery_report_based_fallback": {"enabled": True, "delivery_report_waiting_time": 60},
    "message_retry_settings": None,
}
_CONTACT: Final[dict[str, Any]] = {
    "id": "c1",
    "channel_identities": [],
    "channel_priority": [],
    "display_name": "",
    "email": "",
    "external_id": "",
    "metadata": "",
    "language": "UNSPECIFIED",
}
_CONVERSATION: Final[dict[str, Any]] = {
    "id": "v1",
    "app_id": "a1",
    "contact_id": "",
    "active": True,
    "active_channel": "CHANNEL_UNSPECIFIED",
    "last_received": "1970-01-01T00:00:00Z",
    "metadata": "",
    "metadata_json": None,
    "correlation_id": "",
}
_OF_APP: Final[dict[str, Any]] = {
    "id": "m1",
    "conversation_id": "v1",
    "contact_id": "c1",
    "direction": "TO_CONTACT",
    "channel_identity": IDENTITY,
    "app_message": {"text_message": {"text": "Hi"}},
    "metadata": "",
    "accept_time": _MOMENT,
    "injected": False,
    "sender_id": "",
    "processing_mode": "CONVERSATION",
    "message_status": {"status": "DELIVERED", "event_time": _MOMENT, "reason": None},
}
_OF_CONTACT: Final[dict[str, Any]] = {
    **{key: value for key, value in _OF_APP.items() if key != "app_message"},
    "direction": "TO_APP",
    "contact_message": {**CONTACT_MESSAGES["TextContactMessage"], "reply_to": None},
    "message_status": None,
}
_WEBHOOK: Final[dict[str, Any]] = {
    "id": "w1",
    "app_id": "a1",
    "target": "https://example.com/hook",
    "target_type": "HTTP",
    "secret": "s",
    "triggers": ["MESSAGE_INBOUND", "RECORD_NOTIFICATION", "BRAND_NEW"],
    "client_credentials": {
        "client_id": "i",
        "client_secret": "s",
        "endpoint": "https://example.com/token",
        "scope": "read",
        "response_type": "token",
        "token_request_type": "FORM",
    },
}
_STORED: Final[dict[str, Any]] = {
    "id": "e1",
    "direction": "TO_APP",
    "conversation_id": "v1",
    "contact_id": "c1",
    "channel_identity": IDENTITY,
    "accept_time": _MOMENT,
    "processing_mode": "CONVERSATION",
    "contact_event": CONTACT_EVENTS["CommentContactEvent"],
}
_NUMBER: Final = {"type": "Number", "endpoint": "+15550100021"}
_PRICE: Final = {"currencyId": "USD", "amount": 0.0124}

ANSWERS: Final[list[tuple[type[Model], dict[str, Any]]]] = [
    (conversation.App, _APP),
    (conversation.App, {"id": "a", "channel_credentials": [], "display_name": ""}),
    (conversation.App, {**_APP, "message_retry_settings": {"retry_duration": 3600}}),
    (conversation.AppList, {"apps": [_APP]}),
    (conversation.AppList, {"apps": []}),
    (conversation.Contact, _CONTACT),
    (conversation.Contact, {"id": "c1", "language": "SV"}),
    (conversation.ContactPage, {"contacts": [_CONTACT], "next_page_token": ""}),
    (conversation.ContactPage, {"contacts": []}),
    (conversation.Conversation, _CONVERSATION),
    (conversation.ConversationPage, {"conversations": [_CONVERSATION], "next_page_token": "t", "total_size": 1}),
    (conversation.ConversationPage, {"conversations": [], "total_size": 0}),
    (conversation.MessagePage, {"messages": [_OF_APP, _OF_CONTACT], "next_page_token": None}),
    (conversation.Webhook, _WEBHOOK),
    (conversation.WebhookList, {"webhooks": [_WEBHOOK, {**_WEBHOOK, "client_credentials": None}]}),
    (conversation.SendMessageResponse, {"message_id": "m1", "accepted_time": _MOMENT}),
    (conversation.SendEventResponse, {"event_id": "e1", "accepted_time": _MOMENT}),
    (
        conversation.QueryCapabilityResponse,
        {
            "app_id": "a1",
            "recipient": {"identified_by": {"channel_identities": [{"channel": "RCS", "identity": "1"}]}},
            "request_id": "r1",
        },
    ),
    (conversation.TranscodeMessageResponse, {"transcoded_message": {"MESSENGER": '{"text": "Hi"}'}}),
    (conversation.ChannelProfile, {"profile_name": "Åsa"}),
    (
        conversation.IdentityConflictPage,
        {
            "conflicts": [{"identity": "1", "channels": ["SMS", "RCS"], "contact_ids": ["c1", "c2"]}],
            "next_page_token": "",
        },
    ),
    (
        conversation.RecentConversationPage,
        {"conversations": [{"conversation": _CONVERSATION, "last_message": _OF_CONTACT}], "next_page_token": "t"},
    ),
    (conversation.EventPage, {"events": [_STORED], "next_page_token": ""}),
    (conversation.OptInResponse, {"request_id": "r1", "opt_in": {"app_id": "a1", "channels": ["SMS"]}}),
    (conversation.OptOutResponse, {"request_id": "r1", "opt_out": {"app_id": "a1", "channels": []}}),
    (
        conversation.ProjectSettingsResponse,
        {"project_id": "p1", "settings": {"contact_settings": {"unified_contact_id_enabled": True}}},
    ),
    (voice.Callout, {"callId": "c1"}),
    (
        voice.Call,
        {
            "callId": "c1",
            "from": {"type": "Username", "endpoint": "asa"},
            "to": _NUMBER,
            "domain": "PSTN",
            "duration": 14,
            "status": "FINAL",
            "result": "ANSWERED",
            "reason": "INVALIDSVAMLACTION",
            "timestamp": "2026-03-02T09:15:10",
            "custom": "{}",
            "userRate": _PRICE,
            "debit": {**_PRICE, "amount": 0},
        },
    ),
    (voice.Call, {"callId": "c1", "status": "ONGOING"}),
    (
        voice.Conference,
        {"participants": [{"cli": "1", "id": "c1", "duration": 42, "muted": True, "onhold": False}]},
    ),
    (voice.Conference, {"participants": []}),
    (
        voice.NumberQuery,
        {
            "number": {
                "countryId": "SE",
                "numberType": "Mobile",
                "normalizedNumber": "+46700000000",
                "restricted": True,
                "rate": _PRICE,
            },
            "method": "queryNumber",
        },
    ),
    (
        voice.OwnedNumbers,
        {
            "numbers": [
                {"number": "+15550100001", "applicationkey": "k", "capability": "voice"},
                {"number": "+15550100002", "capability": "sms"},
            ]
        },
    ),
    (voice.ApplicationCallbacks, {"url": {"primary": "https://a.example", "fallback": "https://b.example"}}),
    (voice.ErrorBody, {"errorCode": 40400, "message": "No such call", "reference": "r"}),
    (voice.ErrorBody, {"errorCode": "40400", "message": "No such call"}),
]


@pytest.mark.parametrize(("kind", "raw"), ANSWERS, ids=[f"{kind.__name__}-{len(raw)}" for kind, raw in ANSWERS])
def test_an_answer_is_read_whole_and_written_back(kind: type[Model], raw: dict[str, Any]) -> None:
    assert type(assert_read_and_written(kind.from_dict, raw)) is kind


def test_a_stored_message_is_of_the_app_or_of_the_contact() -> None:
    page = conversation.MessagePage.from_dict({"messages": [_OF_APP, _OF_CONTACT]})
    assert page.messages is not None
    first, second = page.messages
    assert isinstance(first, conversation.MessageFromApp)
    assert isinstance(first.app_message, conversation.TextAppMessage)
    assert first.message_status is not None
    assert first.message_status.event_time == datetime(2026, 3, 2, 9, 15, 10, 123_000, UTC)
    assert isinstance(second, conversation.MessageFromContact)
    assert isinstance(second.contact_message, conversation.TextContactMessage)
    assert second.contact_message.reply_to is None
    assert second.message_status is None


def test_the_time_of_a_call_without_a_zone_is_utc() -> None:
    call = voice.Call.from_dict({"callId": "c1", "status": "FINAL", "timestamp": "2026-03-02T09:15:10"})
    assert call.timestamp == datetime(2026, 3, 2, 9, 15, 10, tzinfo=UTC)
