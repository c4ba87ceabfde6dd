"""Waiting until every message of a batch has come to its end."""

from __future__ import annotations

import asyncio
import json
import pickle
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from sinchkit import AsyncClient, NotFoundError, ValidationError
from sinchkit.emulator import Emulator, ManualClock
from sinchkit.sms import DeliveryTimeoutError
from sinchkit.sms.api import SmsApi
from sinchkit.sms.async_api import AsyncSmsApi
from sinchkit_core.auth import BearerAuth
from sinchkit_core.calls.exchange import Answer, Message
from sinchkit_core.calls.execution import AsyncExecutor, Executor, Settings
from tests.core.scripted_server import Action, ScriptedServer, reply
from tests.core.sms_samples import BATCH
from tests.facade.accounts import PLAN
from tests.facade.using import KINDS, use

ONE, OTHER = "+46701234567", "+46701234568"


@pytest.fixture(scope="module")
def clock() -> ManualClock:
    return ManualClock(datetime(2030, 5, 17, 12, tzinfo=UTC))


@pytest.fixture(scope="module")
def emulator(clock: ManualClock) -> Iterator[Emulator]:
    with Emulator(clock=clock, delivery_delay=2) as emulator:
        yield emulator


@pytest.fixture
def account(emulator: Emulator) -> dict[str, Any]:
    return {
        "service_plan_id": emulator.service_plan_id,
        "sms_api_token": emulator.sms_api_token,
        "base_url": emulator.base_url,
    }


def report(*statuses: tuple[int, str]) -> Action:
    """A delivery report of the batch ``b``, one message in each status."""
    entries = [{"code": code, "status": status, "count": 1} for code, status in statuses]
    body = {"type": "delivery_report_sms", "batch_id": "b", "total_message_count": 2, "statuses": entries}
    return reply(200, body)


QUEUED, DISPATCHED, DELIVERED, FAILED = (400, "Queued"), (401, "Dispatched"), (0, "Delivered"), (402, "Failed")


def wait(kind: Any, server: ScriptedServer, **options: Any) -> Any:
    return use(
        kind,
        lambda client: client.sms.batches.wait_for_delivery("b", **options),
        base_url=server.base_url,
        **PLAN,
    )


@pytest.mark.parametrize("kind", KINDS)
def test_it_ends_when_the_last_message_has(kind: Any, account: dict[str, Any], emulator: Emulator, clock: Any) -> None:
    emulator.sms.set_outcome(OTHER, "Failed", 402)
    batch = use(kind, lambda client: client.sms.batches.send_text([ONE, OTHER], "Hello"), **account)
    reports: list[Any] = []

    def look() -> None:
        waiting = {"interval": 0.005, "longest_interval": 0.005, "timeout": 60, "type_": "full"}
        reports.append(use(kind, lambda client: client.sms.batches.wait_for_delivery(batch.id, **waiting), **account))

    waiter = threading.Thread(target=look, daemon=True)
    waiter.start()
    waiter.join(0.05)
    assert reports == []  # the clock stands still, and so do the messages
    clock.advance(1)
    waiter.join(0.05)
    assert reports == []  # dispatched
    clock.advance(1)
    waiter.join()
    found = {(entry.status, *entry.recipients) for entry in reports[0].statuses}
    assert found == {("Delivered", "46701234567"), ("Failed", "46701234568")}


@pytest.mark.parametrize("kind", KINDS)
def test_a_batch_cancelled_before_its_time_has_no_messages(
    kind: Any, account: dict[str, Any], clock: ManualClock
) -> None:
    tomorrow = clock.now() + timedelta(days=1)
    batch = use(kind, lambda client: client.sms.batches.send_text(ONE, "Hello", send_at=tomorrow), **account)
    use(kind, lambda client: client.sms.batches.cancel(batch.id), **account)
    found = use(kind, lambda client: client.sms.batches.wait_for_delivery(batch.id, timeout=0), **account)
    assert (found.batch_id, found.statuses) == (batch.id, [])


@pytest.mark.parametrize("kind", KINDS)
def test_intermediate_statuses_are_not_the_end(kind: Any, server: ScriptedServer) -> None:
    nothing_yet = (report(), reply(200, BATCH))
    server.answers(*nothing_yet, report(QUEUED), report(DELIVERED, DISPATCHED), report(DELIVERED, FAILED))
    found = wait(kind, server, interval=0.001)
    assert [entry.status for entry in found.statuses] == ["Delivered", "Failed"]
    assert len(server.received) == 5


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("status", ["Aborted", "Cancelled", "Rejected", "Deleted", "Expired", "Unknown", "Newer"])
def test_every_other_status_is(kind: Any, status: str, server: ScriptedServer) -> None:
    server.answers(report(DELIVERED, (499, status)))
    wait(kind, server)
    assert len(server.received) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_when_time_is_up_the_error_has_the_report(kind: Any, server: ScriptedServer) -> None:
    server.answers(report(DELIVERED, QUEUED))
    with pytest.raises(DeliveryTimeoutError) as caught:
        wait(kind, server, timeout=0)
    assert len(server.received) == 1
    again = pickle.loads(pickle.dumps(caught.value))
    for error in (caught.value, again):
        assert str(error) == "batch b had not been delivered after 0 seconds: 1 Delivered, 1 Queued"
        assert (error.batch_id, error.report.batch_id) == ("b", "b")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("statuses", "counts"),
    [
        (None, "no messages yet"),
        ("Delivered", "no messages yet"),
        ([{"code": 0, "status": None, "count": 1}], "1 unreadable"),
    ],
)
def test_statuses_that_cannot_be_read_are_not_the_end(
    kind: Any, statuses: object, counts: str, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SINCH_VALIDATE_ANSWERS")
    unreadable = {"type": "delivery_report_sms", "batch_id": "b", "total_message_count": 1, "statuses": statuses}
    server.answers(reply(200, unreadable), reply(200, BATCH))
    with pytest.raises(DeliveryTimeoutError, match=f"seconds: {counts}$"):
        wait(kind, server, timeout=0)


@pytest.mark.parametrize("kind", KINDS)
def test_time_being_up_is_noticed_between_looks(kind: Any, server: ScriptedServer) -> None:
    server.answers(report(QUEUED))
    with pytest.raises(DeliveryTimeoutError, match=r"after 0\.05 seconds: 1 Queued"):
        wait(kind, server, timeout=0.05, interval=0.001)


class Timeless:
    """A connection over which time passes at once, and on which each report but the last says "queued"."""

    auth = BearerAuth("token")

    def __init__(self, looks: int) -> None:
        self.looks = looks
        self.waits: list[float] = []

    async def send(self, message: Message) -> Answer:
        self.looks -= 1
        status = "Queued" if self.looks else "Delivered"
        entries = [{"code": 0, "status": status, "count": 1}]
        body = {"type": "delivery_report_sms", "batch_id": "b", "total_message_count": 1, "statuses": entries}
        return Answer(200, {}, json.dumps(body).encode())

    async def wait(self, seconds: float) -> None:
        self.waits.append(seconds)

    async def outcome(self, future: Any, deadline: float | None, /) -> Any:
        raise AssertionError("a fixed token is never waited for")


def waits(kind: Any, looks: int, **options: Any) -> list[float]:
    connection = Timeless(looks)
    settings = Settings(base_url="http://127.0.0.1:9", path_parameters={"service_plan_id": "plan"})
    if kind is AsyncClient:
        asynchronous = AsyncSmsApi(AsyncExecutor(settings, lambda: connection))
        asyncio.run(asynchronous.batches.wait_for_delivery("b", **options))
    else:
        SmsApi(Executor(settings, lambda: connection)).batches.wait_for_delivery("b", **options)
    return connection.waits


@pytest.mark.parametrize("kind", KINDS)
def test_intervals_grow_up_to_the_longest(kind: Any) -> None:
    assert waits(kind, 7, interval=1.0, longest_interval=4.0) == [1.0, 1.5, 2.25, 3.375, 4.0, 4.0]
    assert waits(kind, 3, interval=9.0, longest_interval=4.0) == [4.0, 4.0]


@pytest.mark.parametrize("kind", KINDS)
def test_the_last_look_is_when_time_is_up(kind: Any) -> None:
    (only,) = waits(kind, 2, interval=1000.0, longest_interval=1000.0, timeout=60.0)
    assert 0 < only <= 60


@pytest.mark.parametrize("kind", KINDS)
def test_a_service_that_is_busy_is_asked_again(kind: Any, server: ScriptedServer) -> None:
    server.answers(reply(429, headers={"Retry-After": "0"}), report(DELIVERED))
    wait(kind, server)
    assert len(server.received) == 2


@pytest.mark.parametrize("kind", KINDS)
def test_an_unknown_batch_is_not_waited_for(kind: Any, server: ScriptedServer) -> None:
    server.answers(reply(404))
    with pytest.raises(NotFoundError):
        wait(kind, server)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["timeout", "interval", "longest_interval"])
@pytest.mark.parametrize("value", [-1, float("nan")])
def test_times_that_cannot_be_are_refused(kind: Any, name: str, value: float, server: ScriptedServer) -> None:
    with pytest.raises(ValidationError, match=f"^{name}: must be "):
        wait(kind, server, **{name: value})
    assert server.received == []


async def test_waiting_can_be_cancelled(server: ScriptedServer) -> None:
    server.answers(report(QUEUED))
    async with AsyncClient(base_url=server.base_url, **PLAN) as client:
        task = asyncio.create_task(client.sms.batches.wait_for_delivery("b", interval=60, longest_interval=60))
        await asyncio.to_thread(server.wait_for_requests, 1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
