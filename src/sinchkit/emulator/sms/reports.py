"""Delivery reports, as answers and as callbacks."""

from __future__ import annotations

from collections.abc import Iterable

from sinchkit.emulator.json_types import JsonOut
from sinchkit.emulator.sms.batches import Batch, Message
from sinchkit.emulator.sms.rendering import render
from sinchkit.emulator.timestamps import format_timestamp

_ENCODINGS = {"text": "GSM", "unicode": "UNICODE"}


def batch_report(
    batch: Batch,
    messages: Iterable[Message],
    *,
    with_recipients: bool,
    statuses: frozenset[str] = frozenset(),
    codes: frozenset[int] = frozenset(),
) -> JsonOut:
    """The report on a batch.

    Args:
        batch: The batch.
        messages: Its messages.
        with_recipients: Whether to list the recipients of each status (a full report).
        statuses: If not empty, the only statuses to list, in lower case.
        codes: If not empty, the only codes to list.
    """
    recipients: dict[tuple[int, str], list[str]] = {}
    total = 0
    for message in messages:
        total += 1
        recipients.setdefault((message.code, message.status), []).append(message.recipient)
    listed: list[JsonOut] = []
    for (code, status), numbers in sorted(recipients.items()):
        if (statuses and status.lower() not in statuses) or (codes and code not in codes):
            continue
        entry: dict[str, object] = {"code": code, "status": status, "count": len(numbers)}
        listed.append({**entry, "recipients": numbers} if with_recipients else entry)
    return {
        "type": _report_type("delivery_report", batch),
        "batch_id": batch.id,
        "total_message_count": total,
        "statuses": listed,
        **_reference(batch),
    }


def recipient_report(batch: Batch, message: Message) -> JsonOut:
    """The report on the message to one recipient."""
    report: dict[str, object] = {
        "type": _report_type("recipient_delivery_report", batch),
        "batch_id": batch.id,
        "recipient": message.recipient,
        "code": message.code,
        "status": message.status,
        "at": format_timestamp(message.at),
        **_reference(batch),
    }
    if batch.request.type == "mt_text":
        rendering = render(batch.request, message.recipient)
        report["encoding"] = _ENCODINGS[rendering.encoding]
        if batch.request.max_number_of_message_parts is not None:
            report["number_of_message_parts"] = rendering.parts
    if message.is_final and message.was_dispatched:
        report["operator_status_at"] = format_timestamp(message.at)
    return report


def _report_type(name: str, batch: Batch) -> str:
    return f"{name}_mms" if batch.request.type == "mt_media" else f"{name}_sms"


def _reference(batch: Batch) -> JsonOut:
    reference = batch.request.client_reference
    return {} if reference is None else {"client_reference": reference}
