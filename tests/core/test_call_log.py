"""What the log tells of calls, and what it keeps to itself."""

import logging
from typing import Any

import httpx
import pytest

from sinchkit_core import APIConnectionError, SinchError
from tests.core.calling import PLAN, TOKEN, Caller
from tests.core.scripted_server import ScriptedServer, close, reply, reset
from tests.core.sms_samples import BATCH

NUMBER = "46701234567"
TEXT = "planted message text"
REFERENCE = "planted-reference"
PLANTED = (TOKEN, NUMBER, TEXT, REFERENCE, "planted-header", PLAN, "planted-answer")


@pytest.fixture(autouse=True)
def everything_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)


def ours(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    return [(record.levelname, record.getMessage()) for record in caplog.records if record.name == "sinchkit"]


def test_a_call_is_told_by_operation_status_and_time(
    call: Caller, server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    server.answers(reply(200, BATCH, {"X-Request-Id": "r-1", "Date": "today", "Content-Type": "application/json"}))
    call(lambda sms: sms.batches.get("b1"))
    (sending, answered) = ours(caplog)
    label = "batches.get (GET /xms/v1/{service_plan_id}/batches/{batch_id})"
    assert sending == ("DEBUG", f"sending {label} [accept: application/json]")
    assert answered[0] == "DEBUG"
    assert answered[1].startswith(f"{label} was answered with 200 in 0.")
    assert "x-request-id: r-1" in answered[1]


def test_repeats_are_told_at_a_higher_level(
    call: Caller, server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="sinchkit")
    server.answers(reply(503), close, reply(200, BATCH))
    call(lambda sms: sms.batches.get("b1"))
    label = "batches.get (GET /xms/v1/{service_plan_id}/batches/{batch_id})"
    assert ours(caplog) == [("INFO", f"{label} will be sent again in 0.000 s")] * 2


def test_a_failure_is_told_by_its_kind(call: Caller, server: ScriptedServer, caplog: pytest.LogCaptureFixture) -> None:
    server.answers(reset)
    with pytest.raises(APIConnectionError):
        call(lambda sms: sms.batches.send(to=[NUMBER], body=TEXT))
    assert any("failed with APIConnectionError in 0." in line for _, line in ours(caplog))


@pytest.mark.parametrize(
    "action",
    [
        reply(201, BATCH, {"Set-Cookie": "planted-answer", "X-Secret": "planted-answer"}),
        reply(400, {"code": "x", "text": f"the number {NUMBER} is none"}),
        reply(500, f"<html>{TEXT}"),
        reply(200, {"id": TEXT}),
        reset,
        close,
    ],
    ids=["201", "400", "500", "unreadable", "reset", "closed"],
)
@pytest.mark.parametrize(
    "operate",
    [
        lambda sms: sms.batches.send(to=[NUMBER, "+" + NUMBER], body=TEXT, client_reference=REFERENCE),
        lambda sms: sms.batches.list(from_=NUMBER, client_reference=REFERENCE),
        lambda sms: sms.delivery_reports.get_for_number("b1", NUMBER),
    ],
    ids=["body", "query", "path"],
)
def test_no_value_of_a_caller_is_logged_by_anybody(
    action: Any, operate: Any, call: Caller, server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    server.answers(action)
    try:
        call(operate, headers={"X-Mine": "planted-header", "Content-Type": "application/json"})
    except SinchError:
        assert server.received
    assert ours(caplog)
    told = "\n".join(record.getMessage() for record in caplog.records if not _of_the_wire(record))
    for planted in PLANTED:
        assert planted not in told


def _of_the_wire(record: logging.LogRecord) -> bool:
    """httpcore's own account of the headers it received, which is the service's text and told only to who asks."""
    return record.name.startswith("httpcore") and "receive_response_headers" in record.getMessage()


def test_httpx_goes_on_logging_for_others(server: ScriptedServer, caplog: pytest.LogCaptureFixture) -> None:
    server.answers(reply(200))
    with httpx.Client(trust_env=False) as client:
        client.get(server.base_url + "/theirs")
    assert "/theirs" in caplog.text


def test_without_a_handler_nothing_is_printed(
    call: Caller, server: ScriptedServer, capfd: pytest.CaptureFixture[str]
) -> None:
    server.answers(reply(503), reply(200, BATCH))
    call(lambda sms: sms.batches.get("b1"))
    assert capfd.readouterr() == ("", "")
