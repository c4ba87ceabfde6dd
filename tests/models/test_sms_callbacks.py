"""The callbacks of the SMS API, as the service sends them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

import pytest

import sinchkit_sms.models as models
from tests.models.documents import document
from tests.models.wholeness import assert_read_and_written

_INBOUND: Final = {
    "id": "01HQ8T0INBOUND",
    "from": "15550100021",
    "to": "54321",
    "received_at": "2026-03-02T09:15:10.123Z",
    "sent_at": "2026-03-02T09:15:08Z",
    "operator_id": "24001",
    "client_reference": "order 7",
}
_REPORT: Final = {
    "batch_id": "01HQ8T0BATCH",
    "total_message_count": 3,
    "statuses": [
        {"code": 0, "status": "Delivered", "count": 2, "recipients": ["15550100021", "15550100022"]},
        {"code": 5, "status": "Pondering", "count": 1},
    ],
    "client_reference": "order 7",
}
_RECIPIENT: Final = {
    "at": "2026-03-02T09:15:10.123Z",
    "batch_id": "01HQ8T0BATCH",
    "code": 0,
    "recipient": "15550100021",
    "status": "Delivered",
    "applied_originator": "15550100001",
    "client_reference": "order 7",
    "encoding": "UNICODE",
    "number_of_message_parts": 2,
    "operator": "24001",
    "operator_status_at": "2026-03-02T09:15:10.1234567",
    "status_message": "done",
}

FULL: Final[dict[str, tuple[type, dict[str, Any]]]] = {
    "mo_text": (models.TextInboundMessage, {**_INBOUND, "body": "Hi"}),
    "mo_binary": (models.BinaryInboundMessage, {**_INBOUND, "body": "SGk=", "udh": "0500030a0201"}),
    "mo_media": (
        models.MediaInboundMessage,
        {
            **_INBOUND,
            "body": {
                "subject": "Holiday",
                "message": "Look",
                "media": [
                    {"url": "https://example.com/a.jpg", "content_type": "image/jpeg", "status": "Uploaded", "code": 0},
                    {"content_type": "video/mp4", "status": "Failed", "code": 404},
                ],
            },
        },
    ),
    "delivery_report_sms": (models.DeliveryReport, _REPORT),
    "delivery_report_mms": (models.DeliveryReport, _REPORT),
    "recipient_delivery_report_sms": (models.RecipientDeliveryReport, _RECIPIENT),
    "recipient_delivery_report_mms": (models.RecipientDeliveryReport, _RECIPIENT),
}
_NOTHING_MORE: Final = {"id": "i", "from": "1", "to": "2", "received_at": "2026-03-02T09:15:10Z"}
_LEAST_RECIPIENT: Final = {
    "at": "2026-03-02T09:15:10Z",
    "batch_id": "b",
    "code": 402,
    "recipient": "1",
    "status": "Failed",
}
BARE: Final[dict[str, dict[str, Any]]] = {
    "mo_text": {**_NOTHING_MORE, "body": "", "sent_at": None, "operator_id": None, "client_reference": None},
    "mo_binary": {**_NOTHING_MORE, "body": "", "udh": ""},
    "mo_media": {**_NOTHING_MORE, "body": {}},
    "delivery_report_sms": {"batch_id": "b", "total_message_count": 0, "statuses": []},
    "delivery_report_mms": {"batch_id": "b", "total_message_count": 0, "statuses": []},
    "recipient_delivery_report_sms": _LEAST_RECIPIENT,
    "recipient_delivery_report_mms": _LEAST_RECIPIENT,
}


def test_every_type_of_callback_is_here() -> None:
    assert {*FULL} == {*BARE} == {*document("sms").unions["SmsEvent"].variants}


@pytest.mark.parametrize("tag", FULL)
def test_a_callback_is_read_whole_and_written_back(tag: str) -> None:
    kind, fields = FULL[tag]
    read: Any = assert_read_and_written(models.sms_event_from_dict, {**fields, "type": tag})
    assert {type(read)} == {kind}
    assert read.client_reference == "order 7"


@pytest.mark.parametrize("tag", BARE)
def test_a_callback_with_only_what_is_always_there_is_read(tag: str) -> None:
    read: Any = assert_read_and_written(models.sms_event_from_dict, {**BARE[tag], "type": tag})
    assert type(read) is FULL[tag][0]


@pytest.mark.parametrize("tag", ["mo_text", "mo_binary", "mo_media"])
def test_an_inbound_message_is_the_same_as_callback_and_in_a_list(tag: str) -> None:
    kind, fields = FULL[tag]
    raw = {**fields, "type": tag}
    assert models.inbound_message_from_dict(raw) == models.sms_event_from_dict(raw)
    page = {"count": 1, "page": 0, "page_size": 1, "inbounds": [raw]}
    assert type(assert_read_and_written(models.InboundPage.from_dict, page).inbounds[0]) is kind


def test_the_clock_of_an_operator_is_read_as_utc() -> None:
    read = models.sms_event_from_dict({**_RECIPIENT, "type": "recipient_delivery_report_sms"})
    assert isinstance(read, models.RecipientDeliveryReport)
    assert read.operator_status_at == datetime(2026, 3, 2, 9, 15, 10, 123456, UTC)


def test_a_callback_newer_than_this_version_is_kept() -> None:
    raw = {"type": "delivery_report_rcs", "batch_id": "b", "seen": [{"at": "2026-03-02T09:15:10Z"}]}
    read = models.sms_event_from_dict(raw)
    assert isinstance(read, models.UnknownSmsEvent)
    assert read.type_ == "delivery_report_rcs"
    assert read.to_dict() == raw
