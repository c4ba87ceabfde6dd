"""Each fault of the SMS document that made a call fail or an answer unreadable, by the payload that it concerns.

The numbers are those of the overlays' descriptions.
"""

from __future__ import annotations

import inspect
from datetime import UTC, datetime
from typing import Any, get_args

import pytest

from sinchkit_core import Model, ValidationError
from sinchkit_sms.models import (
    BatchPage,
    BatchType,
    DeliveryReport,
    DeliveryReportPage,
    DeliveryReportType,
    DeliveryStatus,
    DryRun,
    Group,
    GroupPage,
    InboundMediaBody,
    InboundPage,
    MediaBatch,
    MediaBody,
    MediaInboundMessage,
    RecipientDeliveryReport,
    TextBatch,
    TextInboundMessage,
)
from sinchkit_sms.requests import batches, delivery_reports, groups, inbounds
from sinchkit_sms.resources.batches import Batches

BATCH: dict[str, Any] = {
    "id": "01K3V7Q2M4D8R0B6T1H5N9C2WZ",
    "to": ["15551231234", "01W4FFL35P4NC4K35SMSGROUP1"],
    "type": "mt_text",
    "body": "Hello",
    "canceled": False,
    "created_at": "2019-08-24T14:15:22Z",
    "modified_at": "2019-08-24T14:15:22Z",
}
GROUP = {
    "id": "01K3V7Q2M4D8R0B6T1H5N9C3GR",
    "size": 0,
    "created_at": BATCH["created_at"],
    "modified_at": BATCH["created_at"],
}
INBOUND: dict[str, Any] = {
    "id": "01K3V7Q2M4D8R0B6T1H5N9C4MO",
    "type": "mo_text",
    "from": "15551231234",
    "to": "12345",
    "body": "Hi",
    "received_at": BATCH["created_at"],
}
RECIPIENT_REPORT = {
    "type": "recipient_delivery_report_sms",
    "batch_id": BATCH["id"],
    "recipient": "15551231234",
    "code": 0,
    "status": "Delivered",
    "at": BATCH["created_at"],
}
REPORT: dict[str, Any] = {
    "type": "delivery_report_sms",
    "batch_id": BATCH["id"],
    "total_message_count": 2,
    "statuses": [{"code": 0, "status": "Delivered", "count": 2}],
}


def page(items: str, content: list[dict[str, Any]]) -> dict[str, Any]:
    return {"count": 3, "page": 0, "page_size": len(content), items: content}


def result(request: Any, body: object) -> Any:
    """How the answer `body` to `request` is read."""
    return request.decoder.decode(body)


def test_s1_feedback_can_be_sent() -> None:
    request = batches.send_delivery_feedback("b", recipients=[])
    assert (request.method, request.body, request.decoder) == ("POST", {"recipients": []}, None)
    assert request.path.endswith("/batches/b/delivery_feedback")


def test_s2_delivery_reports_can_be_listed() -> None:
    request = delivery_reports.list(status=["Delivered", "Failed"], code=[0, 402], client_reference="c")
    assert request.query == {"status": "Delivered,Failed", "code": "0,402", "client_reference": "c"}
    read = result(request, page("delivery_reports", [RECIPIENT_REPORT]))
    assert isinstance(read, DeliveryReportPage)
    assert read.delivery_reports is not None
    assert read.delivery_reports[0].status == "Delivered"


def test_s3_a_group_can_be_deleted() -> None:
    assert (groups.delete("g").method, groups.delete("g").decoder) == ("DELETE", None)


def test_s4_one_inbound_message_is_no_page() -> None:
    assert isinstance(result(inbounds.get("i"), INBOUND), TextInboundMessage)


def test_s5_s7_lists_hold_what_the_service_made_not_what_was_asked() -> None:
    batch_page: BatchPage = result(batches.list(), page("batches", [BATCH]))
    assert batch_page.batches is not None
    assert batch_page.batches[0].id == BATCH["id"]
    group_page: GroupPage = result(groups.list(), page("groups", [GROUP]))
    assert group_page.groups is not None
    assert group_page.groups[0].size == 0


def test_s6_cancelling_gives_the_cancelled_batch() -> None:
    assert result(batches.cancel("b"), {**BATCH, "canceled": True}).canceled is True


def test_s11_recipients_may_be_groups_or_many() -> None:
    assert TextBatch.from_dict(BATCH).to == BATCH["to"]
    assert len(TextBatch.from_dict({**BATCH, "to": ["1"] * 1500}).to or []) == 1500
    with pytest.raises(ValidationError, match="at most 1000"):
        batches.send(to=["1"] * 1001, body="x").check()


def test_s12_batches_are_filtered_by_sender_and_not_by_recipient() -> None:
    assert "to" not in inspect.signature(Batches.list).parameters
    assert batches.list(from_=["12345", "67890"]).query == {"from": "12345,67890"}


def test_s13_inbounds_are_filtered_by_several_numbers() -> None:
    assert inbounds.list(to=["12345", "67890"]).query == {"to": "12345,67890"}


def test_s14_a_number_where_text_is_due_is_read_as_text() -> None:
    group = Group.from_dict({**GROUP, "auto_update": {"to": 15551231234}})
    assert group.auto_update is not None
    assert group.auto_update.to == "15551231234"


def test_s15_nobody_is_written_to_by_default() -> None:
    for parameter in inspect.signature(batches.send).parameters.values():
        assert parameter.default in (None, inspect.Parameter.empty)


def test_s16_s17_recipients_are_added_and_removed_by_the_names_that_work() -> None:
    request = batches.update("b", to_add=["1"], to_remove=["2"])
    assert request.body == {"to_add": ["1"], "to_remove": ["2"]}
    cases: tuple[Any, ...] = ({"to_add": []}, {"to_add": ["1"] * 101}, {"to_remove": []}, {"to_remove": ["1"] * 101})
    for given in cases:
        with pytest.raises(ValidationError):
            batches.update("b", **given).check()


def test_s18_parameters_are_a_map_of_maps() -> None:
    parameters = {"name": {"15551231234": "Ann", "default": "you"}}
    request = batches.send(to=["1"], body="Hi ${name}", parameters=parameters)
    assert request.body is not None
    assert request.body["parameters"] == parameters
    assert TextBatch.from_dict({**BATCH, "parameters": parameters}).parameters == parameters


def test_s25_an_mms_has_an_object_for_a_body() -> None:
    assert "mt_media" in get_args(BatchType)
    body = {"url": "https://example.com/cat.jpg", "message": "A cat"}
    batch = result(batches.get("b"), {**BATCH, "type": "mt_media", "body": body})
    assert isinstance(batch, MediaBatch)
    assert isinstance(batch.body, MediaBody)
    assert batch.body.url == body["url"]


def test_s34_everything_of_a_batch_can_be_updated() -> None:
    wanted = {
        "type_", "parameters", "client_reference", "feedback_enabled", "flash_message", "max_number_of_message_parts",
        "truncate_concat", "from_ton", "from_npi", "udh", "strict_validation",
    }  # fmt: skip
    assert wanted <= inspect.signature(batches.update).parameters.keys()


def test_s36_bodies_are_not_optional() -> None:
    for build in (batches.send, batches.send_dry_run):
        with pytest.raises(TypeError):
            build()  # type: ignore[call-arg]
    assert groups.create().body == {}


def test_s41_s47_what_is_published_as_always_there_and_what_is_not() -> None:
    totals = {"number_of_recipients": 2, "number_of_messages": 3}
    cases: list[tuple[type[Model], dict[str, Any], set[str]]] = [
        (TextBatch, BATCH, {"id"}),
        (Group, GROUP, {"id"}),
        (TextInboundMessage, INBOUND, set(INBOUND)),
        (DeliveryReport, REPORT, set(REPORT)),
        (RecipientDeliveryReport, RECIPIENT_REPORT, set(RECIPIENT_REPORT) - {"type"}),
        (DryRun, totals, set()),
        (BatchPage, page("batches", []), set()),
        (GroupPage, page("groups", []), set()),
        (InboundPage, page("inbounds", []), set()),
        (DeliveryReportPage, page("delivery_reports", []), set()),
    ]
    for model, body, always in cases:
        for field in body:
            if field == "type" and model in (TextBatch, TextInboundMessage):
                continue  # the class itself says it
            less = {key: value for key, value in body.items() if key != field}
            missing = [misfit.path for misfit in model.from_dict(less).misfits]
            assert missing == ([field] if field in always else []), (model, field)


def test_s48_the_count_of_messages_is_a_number() -> None:
    assert DeliveryReport.from_dict(REPORT).total_message_count == 2
    assert DeliveryReport.from_dict({**REPORT, "total_message_count": "2"}).total_message_count == 2


def test_s49_s50_a_status_is_one_of_ten_words() -> None:
    assert len(get_args(DeliveryStatus)) == 10
    assert "Cancelled" in get_args(DeliveryStatus)
    assert RecipientDeliveryReport.from_dict({**RECIPIENT_REPORT, "status": "Lost"}).status == "Lost"


def test_s26_a_report_may_be_asked_for_final_states_alone() -> None:
    assert "per_recipient_final" in get_args(DeliveryReportType)


def test_s57_a_dry_run_counts_parts() -> None:
    detail = {"recipient": "1", "number_of_parts": 2, "body": "x", "encoding": "text"}
    read: DryRun = result(
        batches.send_dry_run(to=["1"], body="x", per_recipient=True),
        {"number_of_recipients": 1, "number_of_messages": 2, "per_recipient": [detail]},
    )
    assert read.per_recipient is not None
    assert read.per_recipient[0].number_of_parts == 2


def test_s59_s61_an_inbound_mms_has_an_object_for_a_body() -> None:
    body = {"message": "Look", "media": [{"content_type": "image/png", "status": "Uploaded", "code": 0}]}
    read = result(inbounds.get("i"), {**INBOUND, "type": "mo_media", "body": body})
    assert isinstance(read, MediaInboundMessage)
    assert isinstance(read.body, InboundMediaBody)
    assert read.body.media is not None
    assert read.body.media[0].url is None


def test_s62_what_the_operator_did_not_give_is_null() -> None:
    read = TextInboundMessage.from_dict({**INBOUND, "operator_id": None, "sent_at": None, "client_reference": None})
    assert (read.operator_id, read.sent_at, read.client_reference) == (None, None, None)


def test_s75_no_text_stands_in_for_a_time() -> None:
    assert inbounds.list().query == {}
    assert inbounds.list(start_date=datetime(2030, 1, 1, tzinfo=UTC)).query == {
        "start_date": "2030-01-01T00:00:00.000Z"
    }


def test_s83_the_plus_of_a_number_is_encoded() -> None:
    assert delivery_reports.get_for_number("b", "+15551231234").path.endswith("/delivery_report/%2B15551231234")
