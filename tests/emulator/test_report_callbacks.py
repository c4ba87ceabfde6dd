"""Delivery reports that are posted to the user."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from sinchkit.emulator import Emulator, ManualClock

from .conformance import component_errors
from .receiver import Receiver
from .test_batches import as_written, send

ADA, BOB = "46701234567", "46701234568"


def changes(receiver: Receiver) -> list[tuple[str, str]]:
    return [(body["recipient"], body["status"]) for body in receiver.bodies]


def test_none_posts_nothing(calling_api: httpx.Client, clock: ManualClock, receiver: Receiver) -> None:
    send(calling_api, delivery_report="none")
    clock.advance(86400)
    assert receiver.bodies == []


@pytest.mark.parametrize("report", ["summary", "full"])
def test_summary_and_full_are_posted_once_when_all_messages_are_final(
    calling_api: httpx.Client, calling_emulator: Emulator, clock: ManualClock, receiver: Receiver, report: str
) -> None:
    calling_emulator.sms.set_outcome(BOB, "Aborted", 402)
    batch = send(calling_api, to=[ADA, BOB], delivery_report=report, client_reference="r")
    clock.advance(1.9)
    assert receiver.bodies == []
    clock.advance(10 * 86400)
    expected = calling_api.get(f"/batches/{batch['id']}/delivery_report", params={"type": report}).json()
    assert receiver.bodies == [expected]
    assert receiver.content_types == ["application/json"]
    assert component_errors("DeliveryReport", receiver.bodies[0]) == []


def test_per_recipient_posts_every_change(
    calling_api: httpx.Client, calling_emulator: Emulator, clock: ManualClock, receiver: Receiver
) -> None:
    calling_emulator.sms.set_outcome(BOB, "Aborted", 402)
    send(calling_api, to=[ADA, BOB], delivery_report="per_recipient")
    clock.advance(1)
    assert changes(receiver) == [(ADA, "Dispatched"), (BOB, "Aborted")]
    clock.advance(1)
    assert changes(receiver)[2:] == [(ADA, "Delivered")]
    assert receiver.bodies[2]["at"] == as_written(clock.now())
    assert [component_errors("RecipientDeliveryReport", body) for body in receiver.bodies] == [[], [], []]


def test_per_recipient_final_posts_the_ends_only(
    calling_api: httpx.Client, clock: ManualClock, receiver: Receiver
) -> None:
    send(calling_api, to=[ADA, BOB], delivery_report="per_recipient_final")
    clock.advance(2)
    assert changes(receiver) == [(ADA, "Delivered"), (BOB, "Delivered")]


def test_the_batchs_own_url_comes_before_the_plans(
    calling_api: httpx.Client, calling_emulator: Emulator, clock: ManualClock, receiver: Receiver
) -> None:
    own = receiver.url + "/own"
    send(calling_api, delivery_report="summary", callback_url=own)
    send(calling_api, delivery_report="summary")
    clock.advance(2)
    assert [callback.url for callback in calling_emulator.sms.callbacks] == [own, receiver.url]


def test_cancelling_posts_the_report(calling_api: httpx.Client, clock: ManualClock, receiver: Receiver) -> None:
    queued = send(calling_api, delivery_report="summary")
    scheduled = send(calling_api, delivery_report="summary", send_at="2900-01-01T00:00:00Z")
    for batch in (queued, scheduled):
        calling_api.delete(f"/batches/{batch['id']}")
    clock.advance(0)
    assert [[entry["status"] for entry in body["statuses"]] for body in receiver.bodies] == [["Cancelled"], []]
    clock.advance(10 * 86400)
    assert len(receiver.bodies) == 2


def test_callbacks_due_now_wait_for_the_clock_or_for_settle(
    calling_api: httpx.Client, calling_emulator: Emulator, receiver: Receiver
) -> None:
    batch = send(calling_api, delivery_report="summary")
    calling_api.delete(f"/batches/{batch['id']}")
    assert calling_emulator.sms.callbacks == ()
    calling_emulator.settle()
    assert len(calling_emulator.sms.callbacks) == len(receiver.bodies) == 1


def test_the_receiver_can_call_the_service_while_it_is_called(
    calling_api: httpx.Client, clock: ManualClock, receiver: Receiver
) -> None:
    batch = send(calling_api, delivery_report="summary")
    seen: list[dict[str, Any]] = []
    receiver.on_request = lambda: seen.append(calling_api.get(f"/batches/{batch['id']}").json())
    clock.advance(2)
    assert seen == [batch]


class TestRetries:
    """What follows an answer other than 2xx."""

    def post_one(self, api: httpx.Client, clock: ManualClock) -> None:
        send(api, delivery_report="summary")
        clock.advance(2)

    @pytest.mark.parametrize("status", [500, 503, 429])
    def test_a_temporary_failure_is_tried_again_5_10_20_and_40_seconds_after_the_first(
        self,
        calling_api: httpx.Client,
        calling_emulator: Emulator,
        clock: ManualClock,
        receiver: Receiver,
        status: int,
    ) -> None:
        receiver.answers = [status] * 4
        self.post_one(calling_api, clock)
        attempts: list[int] = []
        for seconds in (0, 4.9, 0.1, 4.9, 0.1, 9.9, 0.1, 19.9, 0.1, 86400):
            clock.advance(seconds)
            attempts.append(len(receiver.bodies))
        assert attempts == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]
        assert [body == receiver.bodies[0] for body in receiver.bodies] == [True] * 5
        (callback,) = calling_emulator.sms.callbacks
        assert (callback.status, callback.attempts) == (200, 5)
        assert callback.body == receiver.bodies[0]

    @pytest.mark.parametrize("status", [400, 404, 410, 302])
    def test_any_other_answer_is_final(
        self,
        calling_api: httpx.Client,
        calling_emulator: Emulator,
        clock: ManualClock,
        receiver: Receiver,
        status: int,
    ) -> None:
        receiver.answers = [status]
        self.post_one(calling_api, clock)
        clock.advance(86400)
        (callback,) = calling_emulator.sms.callbacks
        assert (callback.status, callback.attempts) == (status, 1)

    def test_they_end_81920_seconds_after_the_first(
        self, calling_api: httpx.Client, calling_emulator: Emulator, clock: ManualClock, receiver: Receiver
    ) -> None:
        receiver.answers = [500] * 100
        self.post_one(calling_api, clock)
        clock.advance(81919)
        before = calling_emulator.sms.callbacks[0].attempts
        clock.advance(1)
        clock.advance(10 * 86400)
        assert (before, calling_emulator.sms.callbacks[0].attempts) == (15, 16)

    def test_nobody_there_counts_as_temporary(
        self, api: httpx.Client, emulator: Emulator, clock: ManualClock, closed_port: int
    ) -> None:
        send(api, delivery_report="summary", callback_url=f"http://127.0.0.1:{closed_port}/")
        clock.advance(2)
        clock.advance(5)
        (callback,) = emulator.sms.callbacks
        assert (callback.status, callback.attempts) == (None, 2)

    def test_one_receivers_trouble_does_not_hold_up_others(
        self, calling_api: httpx.Client, clock: ManualClock, receiver: Receiver, closed_port: int
    ) -> None:
        send(calling_api, delivery_report="summary", callback_url=f"http://127.0.0.1:{closed_port}/")
        self.post_one(calling_api, clock)
        assert len(receiver.bodies) == 1
