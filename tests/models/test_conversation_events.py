"""The events of the Conversation API, as the service sends them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

import sinchkit_conversation.models as models
from tests.models.conversation_payloads import (
    BARE_EVENTS,
    CONTACT_EVENTS,
    CONTACT_MESSAGE_EVENTS,
    CONTACT_MESSAGES,
    EVENTS,
    bare_event,
    event,
)
from tests.models.documents import document
from tests.models.wholeness import assert_read_and_written


def test_each_payload_is_of_another_kind_of_the_document() -> None:
    kinds = [next(iter(content)) for content in EVENTS.values()]
    assert len({*kinds}) == len(kinds)
    assert {*kinds} <= {*document("conversation").unions["ConversationEvent"].variants}


@pytest.mark.parametrize("kind", EVENTS)
def test_an_event_is_read_whole_and_written_back(kind: str) -> None:
    read = assert_read_and_written(models.conversation_event_from_dict, event(EVENTS[kind]))
    assert type(read) is getattr(models, kind)
    assert read.accepted_time == datetime(2026, 3, 2, 9, 15, 10, 123456, UTC)
    assert (read.app_id, read.message_metadata, read.correlation_id) == ("01HQ8SZ1T2M7A0B1C2D3E4F5G6", "", "")


@pytest.mark.parametrize("kind", BARE_EVENTS)
def test_an_event_with_only_what_is_always_there_is_read(kind: str) -> None:
    read = assert_read_and_written(models.conversation_event_from_dict, bare_event(BARE_EVENTS[kind]))
    assert type(read) is getattr(models, kind)
    assert read.accepted_time is None
    assert read.correlation_id is None


@pytest.mark.parametrize("kind", CONTACT_MESSAGES)
def test_a_message_of_a_contact_is_read_whole(kind: str) -> None:
    for beside in ({}, {"reply_to": {"message_id": "01HQL"}}, {"reply_to": None}):
        read = assert_read_and_written(models.contact_message_from_dict, {**CONTACT_MESSAGES[kind], **beside})
        assert type(read) is getattr(models, kind)
    content = {**EVENTS["MessageInboundEvent"]["message"], "contact_message": CONTACT_MESSAGES[kind]}
    inbound = assert_read_and_written(models.conversation_event_from_dict, event({"message": content}))
    assert type(inbound.message.contact_message) is getattr(models, kind)


@pytest.mark.parametrize(("kind", "raw"), [*CONTACT_EVENTS.items(), *CONTACT_MESSAGE_EVENTS.items()])
def test_what_a_contact_did_is_read_whole(kind: str, raw: dict[str, Any]) -> None:
    key = "contact_event" if kind in CONTACT_EVENTS else "contact_message_event"
    common = {name: item for name, item in EVENTS["EventInboundEvent"]["event"].items() if name != "contact_event"}
    read = assert_read_and_written(models.conversation_event_from_dict, event({"event": {**common, key: raw}}))
    assert isinstance(read, models.EventInboundEvent)
    assert type(getattr(read.event, key)) is getattr(models, kind)


@pytest.mark.parametrize("status", ["QUEUED_ON_CHANNEL", "DELIVERED", "READ", "FAILED", "SWITCHING_CHANNEL", "LATER"])
def test_a_delivery_status_is_text(status: str) -> None:
    raw = event({"message_delivery_report": {"message_id": "m", "status": status, "contact_id": ""}})
    read = assert_read_and_written(models.conversation_event_from_dict, raw)
    assert read.message_delivery_report.status == status


def test_an_event_newer_than_this_version_is_kept() -> None:
    raw = event({"batch_status_update_notification": {"batch_id": "b1", "at": "2026-03-02T09:15:10Z"}})
    read = models.conversation_event_from_dict(raw)
    assert isinstance(read, models.UnknownConversationEvent)
    assert read.project_id == raw["project_id"]
    assert read.accepted_time == datetime(2026, 3, 2, 9, 15, 10, 123456, UTC)
    assert read.additional_properties == {"batch_status_update_notification": raw["batch_status_update_notification"]}


def test_a_message_newer_than_this_version_is_kept_within_its_event() -> None:
    content = {**EVENTS["MessageInboundEvent"]["message"], "contact_message": {"poll_message": {"votes": [1]}}}
    read = models.conversation_event_from_dict(event({"message": content}))
    assert isinstance(read, models.MessageInboundEvent)
    assert isinstance(read.message.contact_message, models.UnknownContactMessage)
    assert read.message.contact_message.additional_properties == {"poll_message": {"votes": [1]}}
    assert read.to_dict()["message"]["contact_message"] == {"poll_message": {"votes": [1]}}


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-03-02T09:15:10", datetime(2026, 3, 2, 9, 15, 10, tzinfo=UTC)),
        ("2026-03-02T09:15:10.5", datetime(2026, 3, 2, 9, 15, 10, 500_000, UTC)),
        ("2026-03-02T09:15:10.123456789Z", datetime(2026, 3, 2, 9, 15, 10, 123_456, UTC)),
        ("2026-03-02T10:15:10.123456789+01:00", datetime(2026, 3, 2, 9, 15, 10, 123_456, UTC)),
        ("1970-01-01T00:00:00Z", datetime(1970, 1, 1, tzinfo=UTC)),
    ],
)
def test_instants_are_read_in_the_forms_that_the_service_writes(text: str, instant: datetime) -> None:
    read = models.conversation_event_from_dict({**event(EVENTS["OptInEvent"]), "event_time": text})
    assert read.event_time == instant
    assert read.event_time.utcoffset() is not None
    again = models.conversation_event_from_dict(read.to_dict())
    assert again.event_time == instant
