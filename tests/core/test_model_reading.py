"""What models make of answers: other forms of the same, and the error for what is not as documented."""

import pickle
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sinchkit_core import DecodeError
from sinchkit_sms.models import (
    BatchPage,
    DeliveryReport,
    DryRun,
    Group,
    MediaBatch,
    MediaBody,
    MediaInboundMessage,
    RecipientDeliveryReport,
    TextBatch,
    TextInboundMessage,
)
from tests.core.sms_samples import (
    BATCH,
    BATCH_REPORT,
    DRY_RUN,
    GROUP,
    INBOUND,
    MEDIA_BATCH,
    MEDIA_INBOUND,
    RECIPIENT_REPORT,
    page_of,
)


def test_a_batch_reads_as_documented() -> None:
    batch = TextBatch.from_dict(BATCH)
    assert batch.id == BATCH["id"]
    assert batch.to == ["15550100021", "15550100022"]
    assert batch.from_ == "15550100001"
    assert batch.type_ == "mt_text"
    assert batch.created_at == datetime(2026, 3, 1, 10, 0, 0, 123_000, tzinfo=UTC)
    assert batch.canceled is False
    assert batch.parameters == {"name": {"15550100021": "Ada", "default": "you"}}
    assert batch.truncate_concat is None
    assert batch.additional_properties == {}


def test_nested_objects_become_models() -> None:
    group = Group.from_dict(GROUP)
    assert group.auto_update is not None
    assert group.auto_update.add is not None
    assert group.auto_update.add.first_word == "JOIN"
    assert [status.count for status in DeliveryReport.from_dict(BATCH_REPORT).statuses] == [2, 1]
    previews = DryRun.from_dict(DRY_RUN).per_recipient
    assert previews is not None
    assert previews[0].number_of_parts == 1


def test_a_body_is_text_or_a_model() -> None:
    assert TextBatch.from_dict(BATCH).body == "Hello ${name}"
    media = MediaBatch.from_dict({**MEDIA_BATCH, "body": {"url": "https://example.com/cat.png"}}).body
    assert media == MediaBody(url="https://example.com/cat.png")


@pytest.mark.parametrize(("number", "text"), [(15550100021, "15550100021"), (0, "0"), (-5, "-5"), (1.5, "1.5")])
def test_numbers_where_text_is_due_are_read_as_text(number: float, text: str) -> None:
    assert TextBatch.from_dict({**BATCH, "from": number, "to": [number]}).from_ == text
    assert TextBatch.from_dict({**BATCH, "from": number, "to": [number]}).to == [text]
    assert TextBatch.from_dict({**BATCH, "parameters": {"n": {"default": number}}}).parameters == {
        "n": {"default": text}
    }


@pytest.mark.parametrize(
    ("given_value", "number"), [("402", 402), ("0", 0), ("-1", -1), ("+7", 7), ("007", 7), (402.0, 402), (0, 0)]
)
def test_digits_and_whole_floats_where_integers_are_due_are_read(given_value: object, number: int) -> None:
    report = RecipientDeliveryReport.from_dict({**RECIPIENT_REPORT, "code": given_value})
    assert report.code == number
    assert type(report.code) is int


@pytest.mark.parametrize("wrong", ["", "4.5", "0x10", "1_000", " 7", "٣", "seven", 4.5, True, [], {}, float("inf")])
def test_what_is_no_integer_is_refused(wrong: object) -> None:
    with pytest.raises(DecodeError) as caught:
        RecipientDeliveryReport.from_dict({**RECIPIENT_REPORT, "code": wrong}, validate=True)
    assert caught.value.path == "code"


def test_null_in_optional_fields_reads_as_absent() -> None:
    absent = {key: value for key, value in BATCH.items() if key not in ("from", "send_at", "parameters")}
    nulls = {**absent, "from": None, "send_at": None, "parameters": None, "from_ton": None, "flash_message": None}
    without = {**absent}
    del without["flash_message"]
    assert TextBatch.from_dict(nulls) == TextBatch.from_dict(without)
    assert Group.from_dict({**GROUP, "auto_update": None, "name": None}).auto_update is None


def test_unknown_fields_are_kept_and_written_back() -> None:
    news = {"billing": {"parts": 2, "note": None}, "tags": [1, "a"], "approved": None, "from_": "x", "type_": 3}
    batch = TextBatch.from_dict({**BATCH, **news})
    assert batch.additional_properties == news
    assert batch.from_ == BATCH["from"]
    assert {key: batch.to_dict()[key] for key in news} == news


def test_unknown_fields_are_kept_at_depth() -> None:
    raw = {**GROUP, "auto_update": {**GROUP["auto_update"], "until": "2027"}}
    group = Group.from_dict(raw)
    assert group.auto_update is not None
    assert group.auto_update.additional_properties == {"until": "2027"}
    assert group.to_dict()["auto_update"]["until"] == "2027"


def test_a_known_field_cannot_be_written_over_by_an_unknown_one() -> None:
    batch = TextBatch.from_dict(BATCH)
    batch.additional_properties["id"] = "another"
    assert batch.to_dict()["id"] == BATCH["id"]


def test_unknown_enum_values_are_plain_strings() -> None:
    report = RecipientDeliveryReport.from_dict({**RECIPIENT_REPORT, "status": "Pondering", "encoding": "EMOJI"})
    assert type(report.status) is str
    assert report.status == "Pondering"
    assert report.to_dict()["encoding"] == "EMOJI"


def test_reading_leaves_the_input_alone() -> None:
    raw = {**BATCH, "new": [1]}
    before = pickle.dumps(raw)
    TextBatch.from_dict(raw).additional_properties["other"] = 1
    assert pickle.dumps(raw) == before


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-03-01T10:00:00Z", "2026-03-01T10:00:00+00:00"),
        ("2026-03-01T10:00:00+01:00", "2026-03-01T09:00:00+00:00"),
        ("2026-03-01T10:00:00-0330", "2026-03-01T13:30:00+00:00"),
        ("2026-03-01T10:00:00", "2026-03-01T10:00:00+00:00"),
        ("2026-03-01T10:00:00.1234567Z", "2026-03-01T10:00:00.123456+00:00"),
        ("2026-03-01T10:00:00.123456789Z", "2026-03-01T10:00:00.123456+00:00"),
        ("2026-03-01 10:00:00", "2026-03-01T10:00:00+00:00"),
        ("2026-03-01T10:00Z", "2026-03-01T10:00:00+00:00"),
        ("20260301T100000,5Z", "2026-03-01T10:00:00.500000+00:00"),
        ("2026-03-01", "2026-03-01T00:00:00+00:00"),
        ("2026-W09-7T10:00:00Z", "2026-03-01T10:00:00+00:00"),
        ("2026-03-01T24:00:00Z", "2026-03-02T00:00:00+00:00"),  # read by dateutil
        ("2026-060T10:00:00Z", "2026-03-01T10:00:00+00:00"),  # read by dateutil
        ("2026-03", "2026-03-01T00:00:00+00:00"),  # read by dateutil
    ],
)
def test_timestamps_are_read_in_many_forms_and_always_aware(text: str, instant: str) -> None:
    report = RecipientDeliveryReport.from_dict({**RECIPIENT_REPORT, "operator_status_at": text})
    assert report.operator_status_at is not None
    assert report.operator_status_at.utcoffset() is not None
    assert report.operator_status_at == datetime.fromisoformat(instant)


@pytest.mark.parametrize(
    "wrong", ["", "soon", "2026-02-30T00:00:00Z", "9999-12-31T24:00:00Z", "10:00", 1700000000, True, [], {}]
)
def test_what_is_no_timestamp_is_refused(wrong: object) -> None:
    with pytest.raises(DecodeError) as caught:
        TextBatch.from_dict({**BATCH, "created_at": wrong}, validate=True)
    assert (caught.value.model, caught.value.path, caught.value.value) == ("TextBatch", "created_at", wrong)
    assert "ISO-8601" in str(caught.value)


@given(st.text(max_size=40))
@settings(deadline=None)
def test_any_text_is_an_aware_timestamp_or_refused(text: str) -> None:
    try:
        moment = TextBatch.from_dict({**BATCH, "created_at": text}, validate=True).created_at
    except DecodeError:
        return
    assert moment is not None
    assert moment.utcoffset() is not None


def broken(raw: dict[str, Any], field: str, value: object) -> dict[str, Any]:
    return {**raw, field: value}


@pytest.mark.parametrize(
    ("model", "raw", "where", "path", "value"),
    [
        (
            BatchPage,
            page_of("batches", BATCH, BATCH, BATCH, broken(BATCH, "created_at", "soon")),
            "TextBatch",
            "batches[3].created_at",
            "soon",
        ),
        (BatchPage, page_of("batches", broken(BATCH, "to", [["1"]])), "TextBatch", "batches[0].to[0]", ["1"]),
        (BatchPage, broken(page_of("batches"), "batches", {}), "BatchPage", "batches", {}),
        (BatchPage, broken(page_of("batches"), "batches", [[]]), "BatchPage", "batches[0]", []),
        (BatchPage, broken(page_of("batches"), "count", "many"), "BatchPage", "count", "many"),
        (TextBatch, broken(BATCH, "canceled", "no"), "TextBatch", "canceled", "no"),
        (TextBatch, broken(BATCH, "canceled", 0), "TextBatch", "canceled", 0),
        (TextBatch, broken(BATCH, "id", {"v": 1}), "TextBatch", "id", {"v": 1}),
        (TextBatch, broken(BATCH, "id", True), "TextBatch", "id", True),
        (TextBatch, broken(BATCH, "parameters", {"n": {"default": []}}), "TextBatch", "parameters.n.default", []),
        (TextBatch, broken(BATCH, "parameters", {"n": "you"}), "TextBatch", "parameters.n", "you"),
        (TextBatch, broken(BATCH, "body", {"url": "u"}), "TextBatch", "body", {"url": "u"}),
        (MediaBatch, broken(MEDIA_BATCH, "body", {"url": 1, "message": []}), "MediaBody", "body.message", []),
        (MediaBatch, broken(MEDIA_BATCH, "body", "text"), "MediaBody", "body", "text"),
        (
            Group,
            broken(GROUP, "auto_update", {"to": "1", "add": {"first_word": False}}),
            "GroupAutoUpdateKeyword",
            "auto_update.add.first_word",
            False,
        ),
        (
            MediaInboundMessage,
            broken(MEDIA_INBOUND, "body", {"media": [{**MEDIA_INBOUND["body"]["media"][0], "url": []}]}),
            "InboundMediaItem",
            "body.media[0].url",
            [],
        ),
    ],
)
def test_wrong_shapes_name_model_place_and_value(
    model: Any, raw: dict[str, Any], where: str, path: str, value: object
) -> None:
    with pytest.raises(DecodeError) as caught:
        model.from_dict(raw, validate=True)
    error = caught.value
    assert (error.model, error.path, error.value) == (where, path, value)
    assert path in str(error)
    assert where in str(error)
    assert "\n" not in str(error)
    assert error.response is None


@pytest.mark.parametrize(
    ("model", "raw", "where", "path"),
    [
        (TextBatch, {key: value for key, value in BATCH.items() if key != "id"}, "TextBatch", "id"),
        (TextBatch, {**BATCH, "id": None}, "TextBatch", "id"),
        (TextBatch, {}, "TextBatch", "type"),
        (BatchPage, page_of("batches", {"type": "mt_text"}), "TextBatch", "batches[0].id"),
        (Group, {**GROUP, "id": None, "auto_update": {}}, "Group", "id"),
        (TextInboundMessage, {**INBOUND, "body": None}, "TextInboundMessage", "body"),
        (MediaBatch, {**MEDIA_BATCH, "body": {}}, "MediaBody", "body.url"),
    ],
)
def test_missing_fields_are_named(model: Any, raw: dict[str, Any], where: str, path: str) -> None:
    with pytest.raises(DecodeError) as caught:
        model.from_dict(raw, validate=True)
    assert (caught.value.model, caught.value.path) == (where, path)
    assert "got nothing" in str(caught.value) or "got null" in str(caught.value)


@pytest.mark.parametrize("other", [[], [1], [["id", "b1"]], None, "text", 7, 1.5, True, False])
def test_json_that_is_no_object_is_refused(other: Any) -> None:
    for read in (TextBatch.from_dict, TextBatch.decode):
        with pytest.raises(DecodeError) as caught:
            read(other)
        assert caught.value.model == "TextBatch"


def test_errors_about_large_values_stay_short() -> None:
    for large in ("x" * 100_000, ["x"] * 100_000, {"k" * 100_000: 1}):
        with pytest.raises(DecodeError) as caught:
            TextBatch.from_dict({**BATCH, "created_at": large}, validate=True)
        assert len(str(caught.value)) < 400
        with pytest.raises(DecodeError) as caught:
            TextBatch.from_dict({**BATCH, "canceled": large}, validate=True)
        assert len(str(caught.value)) < 400
