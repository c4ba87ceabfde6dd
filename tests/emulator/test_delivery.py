"""The life of a batch on the clock, and what reports say meanwhile."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx
import pytest

from sinchkit.emulator import Emulator, ManualClock

from .test_batches import MEDIA, as_written, send

ADA, BOB, CAT = "46701234567", "46701234568", "46701234569"


def statuses(api: httpx.Client, batch: dict[str, Any], **query: str) -> list[tuple[str, int, int]]:
    report = api.get(f"/batches/{batch['id']}/delivery_report", params=query).json()
    return [(entry["status"], entry["code"], entry["count"]) for entry in report["statuses"]]


def recipient_report(api: httpx.Client, batch: dict[str, Any], recipient: str) -> dict[str, Any]:
    response = api.get(f"/batches/{batch['id']}/delivery_report/{recipient}")
    assert response.status_code == 200
    answer: dict[str, Any] = response.json()
    return answer


def test_a_batch_is_queued_dispatched_after_half_the_delay_and_then_delivered(
    api: httpx.Client, clock: ManualClock
) -> None:
    batch = send(api, to=[ADA, BOB])
    seen = [statuses(api, batch)]
    for seconds in (0.999, 0.001, 0.999, 0.001, 10**6):
        clock.advance(seconds)
        seen.append(statuses(api, batch))
    queued, dispatched, delivered = [("Queued", 400, 2)], [("Dispatched", 401, 2)], [("Delivered", 0, 2)]
    assert seen == [queued, queued, dispatched, dispatched, delivered, delivered]


def test_nothing_happens_while_the_clock_stands(api: httpx.Client, emulator: Emulator) -> None:
    batch = send(api)
    emulator.settle()
    assert statuses(api, batch) == [("Queued", 400, 1)]


def test_a_scheduled_batch_waits_for_its_time(api: httpx.Client, clock: ManualClock) -> None:
    batch = send(api, send_at=as_written(clock.now() + timedelta(hours=5)))
    clock.advance(5 * 3600 - 1)
    assert statuses(api, batch) == [("Queued", 400, 1)]
    clock.advance(1)
    assert statuses(api, batch) == [("Queued", 400, 1)]
    clock.advance(1)
    assert statuses(api, batch) == [("Dispatched", 401, 1)]
    clock.advance(1)
    assert statuses(api, batch) == [("Delivered", 0, 1)]


def test_a_send_at_in_the_past_means_now(api: httpx.Client, clock: ManualClock) -> None:
    batch = send(api, send_at="2019-08-24T14:19:22Z")
    clock.advance(2)
    assert statuses(api, batch) == [("Delivered", 0, 1)]


def test_a_rescheduled_batch_keeps_to_its_new_time_only(api: httpx.Client, clock: ManualClock) -> None:
    batch = send(api, send_at=as_written(clock.now() + timedelta(seconds=10)))
    api.post(f"/batches/{batch['id']}", json={"send_at": as_written(clock.now() + timedelta(seconds=100))})
    clock.advance(50)
    assert statuses(api, batch) == [("Queued", 400, 1)]
    clock.advance(52)
    assert statuses(api, batch) == [("Delivered", 0, 1)]


@pytest.mark.parametrize(("life", "while_alive"), [(0.5, ("Queued", 400, 1)), (1.5, ("Dispatched", 401, 1))])
def test_what_is_not_delivered_by_its_expiry_is_expired(
    api: httpx.Client, clock: ManualClock, life: float, while_alive: tuple[str, int, int]
) -> None:
    batch = send(api, expire_at=(clock.now() + timedelta(seconds=life)).isoformat())
    clock.advance(life - 0.1)
    assert statuses(api, batch) == [while_alive]
    clock.advance(0.1)
    assert statuses(api, batch) == [("Expired", 406, 1)]
    clock.advance(10)
    assert statuses(api, batch) == [("Expired", 406, 1)]


def test_an_expiry_after_delivery_changes_nothing(api: httpx.Client, clock: ManualClock) -> None:
    batch = send(api)
    clock.advance(4 * 86400)
    assert statuses(api, batch) == [("Delivered", 0, 1)]


class TestOutcomes:
    """`emulator.sms.set_outcome`."""

    def test_a_number_can_be_made_to_fail(self, api: httpx.Client, emulator: Emulator, clock: ManualClock) -> None:
        emulator.sms.set_outcome("+46 70 123 45 68", "Failed", 15)
        batch = send(api, to=[ADA, BOB])
        clock.advance(1)
        assert statuses(api, batch) == [("Dispatched", 401, 2)]
        clock.advance(1)
        assert statuses(api, batch) == [("Delivered", 0, 1), ("Failed", 15, 1)]
        emulator.sms.set_outcome(BOB, "Delivered", 0)
        second = send(api, to=[BOB])
        clock.advance(2)
        assert statuses(api, second) == [("Delivered", 0, 1)]
        assert statuses(api, batch) == [("Delivered", 0, 1), ("Failed", 15, 1)]

    def test_an_aborted_message_is_never_dispatched(
        self, api: httpx.Client, emulator: Emulator, clock: ManualClock
    ) -> None:
        emulator.sms.set_outcome(ADA, "Aborted", 413)
        batch = send(api, to=[ADA])
        clock.advance(1)
        assert statuses(api, batch) == [("Aborted", 413, 1)]

    @pytest.mark.parametrize(("status", "code"), [("Queued", 400), ("Dispatched", 401)])
    def test_a_message_can_be_made_to_hang_until_it_expires(
        self, api: httpx.Client, emulator: Emulator, clock: ManualClock, status: str, code: int
    ) -> None:
        emulator.sms.set_outcome(ADA, status, code)
        batch = send(api, to=[ADA])
        for seconds in (1, 1, 3600):
            clock.advance(seconds)
            assert statuses(api, batch) == [(status, code, 1)]
        clock.advance(3 * 86400)
        assert statuses(api, batch) == [("Expired", 406, 1)]

    def test_it_may_be_set_after_sending(self, api: httpx.Client, emulator: Emulator, clock: ManualClock) -> None:
        batch = send(api, to=[ADA])
        emulator.sms.set_outcome(ADA, "Unknown", 5)
        clock.advance(2)
        assert statuses(api, batch) == [("Unknown", 5, 1)]

    @pytest.mark.parametrize(("recipient", "status"), [("nobody", "Failed"), (ADA, "failed"), (ADA, "Eaten")])
    def test_what_is_no_number_or_status_is_refused(self, emulator: Emulator, recipient: str, status: str) -> None:
        with pytest.raises(ValueError, match="is not a"):
            emulator.sms.set_outcome(recipient, status, 1)


class TestParameters:
    """`${name}` in a body."""

    def test_one_without_a_value_aborts_the_message_to_that_recipient_only(
        self, api: httpx.Client, clock: ManualClock
    ) -> None:
        batch = send(api, to=[ADA, BOB], body="Hi ${name}", parameters={"name": {"+" + ADA: "Ada"}})
        clock.advance(1)
        assert recipient_report(api, batch, BOB)["code"] == 405
        clock.advance(1)
        assert statuses(api, batch) == [("Delivered", 0, 1), ("Aborted", 405, 1)]

    def test_a_default_serves_everybody_else(self, api: httpx.Client, clock: ManualClock) -> None:
        batch = send(api, to=[ADA, BOB], body="Hi ${name}", parameters={"name": {ADA: "Ada", "default": "you"}})
        clock.advance(2)
        assert statuses(api, batch) == [("Delivered", 0, 2)]

    def test_a_long_value_can_exceed_the_parts_allowed(self, api: httpx.Client, clock: ManualClock) -> None:
        batch = send(
            api,
            to=[ADA, BOB],
            body="x" * 100 + "${tail}",
            parameters={"tail": {ADA: "y" * 61, "default": "y" * 60}},
            max_number_of_message_parts=1,
        )
        clock.advance(2)
        assert recipient_report(api, batch, ADA)["code"] == 411
        assert recipient_report(api, batch, ADA)["number_of_message_parts"] == 2
        assert recipient_report(api, batch, BOB)["status"] == "Delivered"


class TestReports:
    """The three ways to read reports."""

    def test_a_full_report_names_the_recipients(
        self, api: httpx.Client, emulator: Emulator, clock: ManualClock
    ) -> None:
        emulator.sms.set_outcome(CAT, "Rejected", 408)
        batch = send(api, to=[ADA, BOB, CAT], client_reference="order 7")
        clock.advance(2)
        path = f"/batches/{batch['id']}/delivery_report"
        full = api.get(path, params={"type": "full"}).json()
        assert full == {
            "type": "delivery_report_sms",
            "batch_id": batch["id"],
            "total_message_count": 3,
            "statuses": [
                {"code": 0, "status": "Delivered", "count": 2, "recipients": [ADA, BOB]},
                {"code": 408, "status": "Rejected", "count": 1, "recipients": [CAT]},
            ],
            "client_reference": "order 7",
        }
        for entry in full["statuses"]:
            del entry["recipients"]
        assert api.get(path).json() == api.get(path, params={"type": "summary"}).json() == full

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ({"status": "Delivered"}, [0]),
            ({"status": "Delivered, Failed"}, [0, 15]),
            ({"status": "FAILED"}, [15]),
            ({"code": "15,408"}, [15, 408]),
            ({"status": "Delivered", "code": "408"}, []),
            ({}, [0, 15, 408]),
        ],
    )
    def test_filters_choose_what_is_listed_but_not_the_total(
        self, api: httpx.Client, emulator: Emulator, clock: ManualClock, query: dict[str, str], expected: list[int]
    ) -> None:
        emulator.sms.set_outcome(BOB, "Failed", 15)
        emulator.sms.set_outcome(CAT, "Rejected", 408)
        batch = send(api, to=[ADA, BOB, CAT])
        clock.advance(2)
        report = api.get(f"/batches/{batch['id']}/delivery_report", params=query).json()
        assert [entry["code"] for entry in report["statuses"]] == expected
        assert report["total_message_count"] == 3

    @pytest.mark.parametrize("query", [{"type": "report"}, {"code": "many"}, {"code": "1,2,x"}])
    def test_filters_of_the_wrong_form_are_refused(self, api: httpx.Client, query: dict[str, str]) -> None:
        response = api.get(f"/batches/{send(api)['id']}/delivery_report", params=query)
        assert (response.status_code, response.json()["code"]) == (400, "syntax_invalid_parameter_format")

    def test_a_recipients_report(self, api: httpx.Client, clock: ManualClock) -> None:
        batch = send(api, to=[ADA], body="Χαίρετε", client_reference="r")
        clock.advance(2)
        report = {
            "type": "recipient_delivery_report_sms",
            "batch_id": batch["id"],
            "recipient": ADA,
            "code": 0,
            "status": "Delivered",
            "at": as_written(clock.now()),
            "operator_status_at": as_written(clock.now()),
            "client_reference": "r",
            "encoding": "UNICODE",
        }
        for written in (ADA, "%2B" + ADA, "+" + ADA, "00" + ADA):
            assert recipient_report(api, batch, written) == report

    def test_media_is_reported_as_mms(self, api: httpx.Client, clock: ManualClock) -> None:
        batch = api.post("/batches", json=MEDIA).json()
        clock.advance(2)
        assert api.get(f"/batches/{batch['id']}/delivery_report").json()["type"] == "delivery_report_mms"
        assert recipient_report(api, batch, ADA)["type"] == "recipient_delivery_report_mms"

    def test_unknown_batches_and_recipients_are_not_found(self, api: httpx.Client) -> None:
        batch = send(api, to=[ADA])
        for path in (
            "/batches/nothing/delivery_report",
            f"/batches/nothing/delivery_report/{ADA}",
            f"/batches/{batch['id']}/delivery_report/{BOB}",
            f"/batches/{batch['id']}/delivery_report/nobody",
        ):
            assert api.get(path).status_code == 404

    def test_all_reports_are_listed_newest_first(
        self, api: httpx.Client, emulator: Emulator, clock: ManualClock
    ) -> None:
        emulator.sms.set_outcome(BOB, "Failed", 15)
        send(api, to=[ADA, BOB], client_reference="old")
        clock.advance(3)
        send(api, to=[CAT], client_reference="new")

        def listed(**query: str) -> list[str]:
            return [
                report["recipient"] for report in api.get("/delivery_reports", params=query).json()["delivery_reports"]
            ]

        assert listed() == [CAT, ADA, BOB]
        assert listed(status="Delivered,Failed") == [ADA, BOB]
        assert listed(code="400") == [CAT]
        assert listed(client_reference="old") == [ADA, BOB]
        assert listed(start_date=as_written(clock.now() + timedelta(seconds=1))) == []
        assert listed(end_date=as_written(clock.now())) == [ADA, BOB]
        clock.advance(2)
        clock.advance(86400 - 1)
        assert listed() == [CAT]

    def test_in_the_list_a_report_is_as_new_as_its_last_change(self, api: httpx.Client, clock: ManualClock) -> None:
        send(api, to=[ADA], send_at=as_written(clock.now() + timedelta(seconds=30)))
        send(api, to=[BOB])
        clock.advance(60)
        reports = api.get("/delivery_reports").json()["delivery_reports"]
        assert [report["recipient"] for report in reports] == [ADA, BOB]
