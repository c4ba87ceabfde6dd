"""What waiting for the delivery of a batch needs to know."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sinchkit_core.errors import SinchError, ValidationError

if TYPE_CHECKING:
    from sinchkit_sms.models import DeliveryReport

_INTERMEDIATE = ("Queued", "Dispatched")
_GROWTH = 1.5


class DeliveryTimeoutError(SinchError):
    """Some messages of a batch had not come to their end when waiting for them was over. They may still.

    Attributes:
        batch_id: The batch.
        report: Its delivery report as it was last.
    """

    def __init__(self, batch_id: str, report: DeliveryReport, seconds: float) -> None:
        # Statuses, or parts of one, that cannot be read are `None`.
        counts = [f"{entry.count} {entry.status or 'unreadable'}" for entry in report.statuses or ()]
        found = ", ".join(counts) or "no messages yet"
        super().__init__(f"batch {batch_id} had not been delivered after {seconds:g} seconds: {found}")
        self.batch_id = batch_id
        self.report = report


def is_final(report: DeliveryReport) -> bool:
    """Whether every message that the report counts has come to its end; not so if it counts none, or cannot be read."""
    return bool(report.statuses) and all(
        entry.status and entry.status not in _INTERMEDIATE for entry in report.statuses
    )


def check_patience(timeout: float, interval: float, longest_interval: float) -> None:
    """Check the arguments of waiting.

    Raises:
        ValidationError: One of them is out of its range, or not a number.
    """
    if not timeout >= 0:
        raise ValidationError("must be 0 seconds or more", "timeout")
    for name, value in (("interval", interval), ("longest_interval", longest_interval)):
        if not value > 0:
            raise ValidationError("must be more than 0 seconds", name)


def pauses(interval: float, longest_interval: float) -> Iterator[float]:
    """The seconds between one look and the next: growing by half each time, up to a limit."""
    while True:
        yield min(interval, longest_interval)
        interval = min(interval * _GROWTH, longest_interval)
