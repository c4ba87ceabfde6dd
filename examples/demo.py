"""Sends, schedules and cancels messages, then shows their delivery status. Run by `make demo`.

Everything happens on this machine, against the emulator, unless SINCH_DEMO_TO names real recipients (separated by
commas). Then the real service is used, with the credentials in SINCH_SERVICE_PLAN_ID and SINCH_SMS_API_TOKEN, the
region in SINCH_SMS_REGION and the sender in SINCH_PHONE_NUMBER; messages are sent and charged.
"""

from __future__ import annotations

import os
import time
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta

from rich.console import Console
from rich.table import Table
from rich.text import Text

from sinchkit import Client, SinchError
from sinchkit.emulator import Emulator
from sinchkit_sms.models import Batch, DeliveryReport, TextBatch

PENDING = {"Queued", "Dispatched"}
PATIENCE = 60.0
"""Seconds to wait for the delivery report; the emulator needs less than one."""


def deliver(client: Client, to: list[str], sender: str | None) -> tuple[Batch, Batch, DeliveryReport]:
    """Send one message at once and one tomorrow, cancel the second, wait for the report of the first."""
    sent = client.sms.batches.send(to=to, from_=sender, body="Hello from sinchkit!", client_reference="demo")
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    scheduled = client.sms.batches.send(to=to, from_=sender, body="You will not read this.", send_at=tomorrow)
    cancelled = client.sms.batches.cancel(scheduled.id)
    deadline = time.monotonic() + PATIENCE
    while True:
        report = client.sms.delivery_reports.get_for_batch(sent.id, type_="full")
        waiting = not report.statuses or any(one.status in PENDING for one in report.statuses)
        if not waiting or time.monotonic() > deadline:
            return sent, cancelled, report
        time.sleep(0.1)


def text_of(batch: Batch) -> str:
    """What a batch says, if it is made of texts."""
    return (isinstance(batch, TextBatch) and batch.body) or ""


def overview(sent: Batch, cancelled: Batch, report: DeliveryReport) -> Table:
    """The two batches, recipient by recipient."""
    table = Table(title="Delivery of the messages", title_style="bold", title_justify="left")
    table.add_column("Batch", style="dim", no_wrap=True)
    table.add_column("Text")
    table.add_column("Recipient", no_wrap=True)
    table.add_column("Status", no_wrap=True)
    table.add_column("Code", justify="right")
    for status in report.statuses:
        colour = "green" if status.status == "Delivered" else "yellow" if status.status in PENDING else "red"
        for recipient in status.recipients or []:
            shown = Text(status.status, style=colour)
            table.add_row(sent.id, text_of(sent), f"+{recipient.lstrip('+')}", shown, str(status.code))
    table.add_section()
    when = f"cancelled, was to be sent {cancelled.send_at:%d %b %H:%M} UTC" if cancelled.send_at else "cancelled"
    for recipient in cancelled.to or []:
        table.add_row(cancelled.id, text_of(cancelled), f"+{recipient.lstrip('+')}", Text(when, style="magenta"), "-")
    return table


def main() -> int:
    """Run the demo; 0 if every message of the first batch was delivered."""
    # A width of its own where nobody watches, so that a log shows the table whole.
    console = Console(width=None if Console().is_terminal else 118)
    recipients = [number.strip() for number in os.environ.get("SINCH_DEMO_TO", "").split(",") if number.strip()]
    try:
        with ExitStack() as stack:
            if recipients:
                client = stack.enter_context(Client())
                console.print(f"Sending to {len(recipients)} recipients through the real service.")
            else:
                emulator = stack.enter_context(Emulator())
                client = stack.enter_context(
                    Client(
                        service_plan_id=emulator.service_plan_id,
                        sms_api_token=emulator.sms_api_token,
                        base_url=emulator.base_url,
                    )
                )
                recipients = ["+46701234567", "+15550100123"]
                console.print(f"The emulator listens on {emulator.base_url}.", highlight=False)
            sent, cancelled, report = deliver(client, recipients, os.environ.get("SINCH_PHONE_NUMBER"))
    except SinchError as error:
        console.print(f"[red]{type(error).__name__}[/red]: {error}", highlight=False)
        return 1
    console.print(overview(sent, cancelled, report))
    if "SINCH_DEMO_TO" not in os.environ:
        console.print(
            "For the real service, put your SINCH_SERVICE_PLAN_ID and SINCH_SMS_API_TOKEN into the environment"
            " and name the recipients:\n  SINCH_DEMO_TO=+46...,+1... make demo",
            highlight=False,
        )
    return 0 if all(one.status == "Delivered" for one in report.statuses) else 1


if __name__ == "__main__":
    raise SystemExit(main())
