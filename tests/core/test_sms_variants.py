"""Kinds of batch, of inbound message and of callback: each `type` gives its class, a new one loses nothing."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest

from sinchkit_core import DecodeError, Model
from sinchkit_sms.models import (
    Batch,
    BatchPage,
    BinaryBatch,
    BinaryInboundMessage,
    DeliveryReport,
    InboundMediaBody,
    InboundMessage,
    InboundPage,
    MediaBatch,
    MediaBody,
    MediaInboundMessage,
    RecipientDeliveryReport,
    SmsEvent,
    TextBatch,
    TextInboundMessage,
    UnknownBatch,
    UnknownInboundMessage,
    UnknownSmsEvent,
    batch_from_dict,
    inbound_message_from_dict,
    sms_event_from_dict,
)
from sinchkit_sms.requests import batches, inbounds
from tests.core.calling import Caller
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import (
    BATCH,
    BATCH_REPORT,
    BINARY_BATCH,
    BINARY_INBOUND,
    INBOUND,
    MEDIA_BATCH,
    MEDIA_INBOUND,
    RECIPIENT_REPORT,
    page_of,
)

READERS: dict[str, Any] = {
    "Batch": batch_from_dict,
    "InboundMessage": inbound_message_from_dict,
    "SmsEvent": sms_event_from_dict,
}
BATCHES: list[tuple[dict[str, Any], type[Model]]] = [
    (BATCH, TextBatch),
    (BINARY_BATCH, BinaryBatch),
    (MEDIA_BATCH, MediaBatch),
]
INBOUNDS: list[tuple[dict[str, Any], type[Model]]] = [
    (INBOUND, TextInboundMessage),
    (BINARY_INBOUND, BinaryInboundMessage),
    (MEDIA_INBOUND, MediaInboundMessage),
]
REPORTS: list[tuple[dict[str, Any], type[Model]]] = [
    (BATCH_REPORT, DeliveryReport),
    ({**BATCH_REPORT, "type": "delivery_report_mms", "client_reference": "order 7"}, DeliveryReport),
    ({**BATCH_REPORT, "statuses": []}, DeliveryReport),
    (RECIPIENT_REPORT, RecipientDeliveryReport),
    (
        {
            **RECIPIENT_REPORT,
            "type": "recipient_delivery_report_mms",
            "code": 402,
            "status": "Aborted",
            "status_message": "No route to the operator.",
            "applied_originator": "12345",
            "client_reference": "order 7",
            "encoding": "UNICODE",
            "number_of_message_parts": 2,
            "operator": "24007",
        },
        RecipientDeliveryReport,
    ),
]
CASES = [
    *(("Batch", raw, model) for raw, model in BATCHES),
    *(("InboundMessage", raw, model) for raw, model in INBOUNDS),
    *(("SmsEvent", raw, model) for raw, model in INBOUNDS + REPORTS),
]


def without(raw: dict[str, Any], *names: str) -> dict[str, Any]:
    return {key: value for key, value in raw.items() if key not in names}


def test_the_unions_are_these() -> None:
    assert get_args(Batch) == (TextBatch, BinaryBatch, MediaBatch, UnknownBatch)
    assert get_args(InboundMessage) == (
        TextInboundMessage,
        BinaryInboundMessage,
        MediaInboundMessage,
        UnknownInboundMessage,
    )
    assert get_args(SmsEvent) == (
        *get_args(InboundMessage)[:3],
        DeliveryReport,
        RecipientDeliveryReport,
        UnknownSmsEvent,
    )


@pytest.mark.parametrize(("union", "raw", "model"), CASES)
def test_a_tag_gives_its_class_and_nothing_is_lost(union: str, raw: dict[str, Any], model: type[Model]) -> None:
    read = READERS[union](raw)
    assert {type(read)} == {model}
    assert read.type_ == raw["type"]
    assert read.additional_properties == {}
    assert read.to_dict() == raw


@pytest.mark.parametrize(("raw", "model"), BATCHES)
def test_every_call_about_batches_tells_the_kinds_apart(
    raw: dict[str, Any], model: type[Model], call: Caller, server: ScriptedServer
) -> None:
    request = batches.send(to=["15550100021"], body="x")
    for run in (
        lambda sms: sms.batches.send(to=["15550100021"], body="x"),
        lambda sms: sms.batches.get("b1"),
        lambda sms: sms.batches.update("b1", body="x"),
        lambda sms: sms.batches.replace("b1", to=["15550100021"], body="x"),
        lambda sms: sms.batches.cancel("b1"),
        lambda sms: sms.execute(request),
    ):
        server.answers(reply(200, raw))
        batch = call(run)
        assert type(batch) is model
        assert isinstance(batch, Batch)
        assert (batch.id, batch.to, batch.canceled) == (raw["id"], raw["to"], False)


def test_a_page_mixes_kinds(call: Caller, server: ScriptedServer) -> None:
    news = {**BATCH, "type": "mt_hologram", "body": [1]}
    server.answers(reply(200, page_of("batches", BATCH, MEDIA_BATCH, news, BINARY_BATCH)))
    page = call(lambda sms: sms.batches.list())
    assert [type(batch) for batch in page.items] == [TextBatch, MediaBatch, UnknownBatch, BinaryBatch]
    assert [batch.id for batch in page.items] == [raw["id"] for raw in (BATCH, MEDIA_BATCH, news, BINARY_BATCH)]
    server.answers(reply(200, page_of("inbounds", MEDIA_INBOUND, INBOUND)))
    page = call(lambda sms: sms.inbounds.list())
    assert [type(message) for message in page.items] == [MediaInboundMessage, TextInboundMessage]
    server.answers(reply(200, BINARY_INBOUND))
    assert isinstance(call(lambda sms: sms.inbounds.get("i1")), BinaryInboundMessage)


def test_each_kind_has_the_fields_of_its_kind() -> None:
    text, binary, media = batch_from_dict(BATCH), batch_from_dict(BINARY_BATCH), batch_from_dict(MEDIA_BATCH)
    assert isinstance(text, TextBatch)
    assert (text.body, text.flash_message, hasattr(text, "udh")) == ("Hello ${name}", False, False)
    assert isinstance(binary, BinaryBatch)
    assert (binary.body, binary.udh, hasattr(binary, "parameters")) == ("SGVsbG8=", "0605040b8423f0", False)
    assert isinstance(media, MediaBatch)
    assert media.body == MediaBody(**MEDIA_BATCH["body"])
    assert (media.strict_validation, hasattr(media, "from_ton"), hasattr(media, "flash_message")) == (
        True,
        False,
        False,
    )
    picture = inbound_message_from_dict(MEDIA_INBOUND)
    assert isinstance(picture, MediaInboundMessage)
    assert isinstance(picture.body, InboundMediaBody)
    assert picture.body.media is not None
    assert [(item.status, item.code, item.url is None) for item in picture.body.media] == [
        ("Uploaded", 0, False),
        ("Failed", 400, True),
    ]


@pytest.mark.parametrize(("union", "raw", "model"), [case for case in CASES if case[2] is not DeliveryReport])
def test_a_field_of_another_kind_is_kept_as_unknown(union: str, raw: dict[str, Any], model: type[Model]) -> None:
    read = READERS[union]({**raw, "hologram": {"depth": 3}})
    assert {type(read)} == {model}
    assert read.additional_properties == {"hologram": {"depth": 3}}
    assert read.to_dict()["hologram"] == {"depth": 3}


@pytest.mark.parametrize(
    ("union", "raw", "unknown"),
    [
        ("Batch", {**BATCH, "type": "mt_hologram", "depth": 3, "body": {"scene": [1, None]}}, UnknownBatch),
        ("InboundMessage", {**INBOUND, "type": "mo_hologram", "body": 7}, UnknownInboundMessage),
        ("InboundMessage", {"type": "delivery_report_sms", "to": ["no", "text"]}, UnknownInboundMessage),
        ("SmsEvent", {**RECIPIENT_REPORT, "type": "reading_report", "at": 5}, UnknownSmsEvent),
        ("SmsEvent", {"type": "plan_changed"}, UnknownSmsEvent),
        ("SmsEvent", {"type": "mt_text", "client_reference": {"no": "text"}}, UnknownSmsEvent),
    ],
)
def test_a_new_tag_is_no_error_and_nothing_is_lost(union: str, raw: dict[str, Any], unknown: type[Model]) -> None:
    read = READERS[union](raw)
    assert {type(read)} == {unknown}
    assert read.type_ == raw["type"]
    assert read.to_dict() == raw
    assert type(READERS[union](json.loads(json.dumps(read.to_dict())))) is unknown


def test_what_all_kinds_share_can_be_read_of_a_new_one() -> None:
    batch = batch_from_dict({**BATCH, "type": "mt_hologram"})
    assert isinstance(batch, UnknownBatch)
    assert (batch.id, batch.to, batch.from_) == (BATCH["id"], BATCH["to"], BATCH["from"])
    assert batch.created_at == batch_from_dict(BATCH).created_at
    assert set(batch.additional_properties) == {"body", "parameters", "flash_message"}
    message = inbound_message_from_dict({**INBOUND, "type": "mo_hologram"})
    assert (message.from_, message.to, message.additional_properties) == (
        INBOUND["from"],
        INBOUND["to"],
        {"body": INBOUND["body"]},
    )


@pytest.mark.parametrize(
    ("union", "raw", "model", "path"),
    [
        ("Batch", {**BATCH, "body": {"url": "u"}}, "TextBatch", "body"),
        ("Batch", {**MEDIA_BATCH, "body": "text"}, "MediaBody", "body"),
        ("Batch", {**MEDIA_BATCH, "body": {"message": "m"}}, "MediaBody", "body.url"),
        ("Batch", {**BINARY_BATCH, "udh": {}}, "BinaryBatch", "udh"),
        ("SmsEvent", {**MEDIA_INBOUND, "body": {"media": [{}]}}, "InboundMediaItem", "body.media[0].status"),
        ("SmsEvent", without(BINARY_INBOUND, "udh"), "BinaryInboundMessage", "udh"),
        ("SmsEvent", {**BATCH_REPORT, "statuses": [{}]}, "DeliveryReportStatus", "statuses[0].code"),
        ("SmsEvent", {**RECIPIENT_REPORT, "code": "many"}, "RecipientDeliveryReport", "code"),
    ],
)
def test_a_known_kind_of_the_wrong_shape_names_class_and_place(
    union: str, raw: dict[str, Any], model: str, path: str
) -> None:
    with pytest.raises(DecodeError) as caught:
        READERS[union](raw, validate=True)
    assert (caught.value.model, caught.value.path) == (model, path)


def test_what_is_always_there_is_named_when_it_is_not() -> None:
    for union, raw, name in (
        *(("Batch", BATCH, name) for name in ("id",)),
        *(("InboundMessage", INBOUND, name) for name in ("id", "from", "to", "body", "received_at")),
    ):
        with pytest.raises(DecodeError, match=name):
            READERS[union](without(raw, name), validate=True)


def test_an_object_without_its_tag_is_kept_as_unknown_and_refused_on_demand() -> None:
    for union, raw, _ in CASES:
        for untagged in (without(raw, "type"), {**raw, "type": None}, {**raw, "type": {}}, {}):
            model = READERS[union](untagged)
            assert type(model).__name__ == f"Unknown{union}"
            assert model.type_ is None
            assert model.to_dict() == untagged
            with pytest.raises(DecodeError, match="type"):
                READERS[union](untagged, validate=True)


@pytest.mark.parametrize("code", [0, 402, 15, "402"])
def test_codes_of_reports_are_any_number(code: object) -> None:
    event = sms_event_from_dict({**RECIPIENT_REPORT, "code": code})
    assert isinstance(event, RecipientDeliveryReport)
    assert event.code == int(str(code))


def test_the_clock_of_an_operator_may_have_no_zone() -> None:
    event = sms_event_from_dict({**RECIPIENT_REPORT, "operator_status_at": "2026-03-01T10:00:06.12"})
    assert isinstance(event, RecipientDeliveryReport)
    assert event.operator_status_at is not None
    assert event.operator_status_at.utcoffset() is not None


@pytest.mark.parametrize("other", [[], "text", 7, None, [BATCH]])
def test_what_is_no_object_is_refused_by_its_place(other: object) -> None:
    for model, field in ((BatchPage, "batches"), (InboundPage, "inbounds")):
        with pytest.raises(DecodeError) as caught:
            model.from_dict({**page_of(field), field: [other]}, validate=True)
        assert caught.value.path == f"{field}[0]"
    for request in (batches.get("b"), inbounds.get("i")):
        assert request.decoder is not None
        with pytest.raises(DecodeError):
            request.decoder.decode(other)
