"""Batches, and the message that each of their recipients is to get."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sinchkit.emulator.answers import not_found
from sinchkit.emulator.json_types import JsonOut
from sinchkit.emulator.sms.batch_request import BatchRequest
from sinchkit.emulator.timestamps import format_timestamp

FINAL_STATUSES = ("Delivered", "Aborted", "Cancelled", "Rejected", "Deleted", "Failed", "Expired", "Unknown")


@dataclass(slots=True)
class Message:
    """How far the message to one recipient has come."""

    recipient: str
    at: datetime
    status: str = "Queued"
    code: int = 400
    was_dispatched: bool = False

    @property
    def is_final(self) -> bool:
        """Whether nothing more will happen to it."""
        return self.status in FINAL_STATUSES


def _no_messages() -> dict[str, Message]:
    return {}


def _nobody() -> dict[str, None]:
    return {}


@dataclass(slots=True)
class Batch:
    """A batch and its state.

    Attributes:
        revision: Grows whenever the batch is changed, so that what was planned for an earlier form is dropped.
        is_submitted: Whether the time of sending has come, and with it the messages.
        is_dispatched: Whether messages have left, and the batch can no longer be changed.
        feedback: The recipients confirmed by delivery feedback.
    """

    id: str
    request: BatchRequest
    created_at: datetime
    modified_at: datetime
    canceled: bool = False
    revision: int = 0
    is_submitted: bool = False
    is_dispatched: bool = False
    report_was_posted: bool = False
    messages: dict[str, Message] = field(default_factory=_no_messages)
    feedback: dict[str, None] = field(default_factory=_nobody)

    @property
    def is_final(self) -> bool:
        """Whether every message has come to its end."""
        return all(message.is_final for message in self.messages.values())

    def as_json(self) -> JsonOut:
        """The batch as answers show it."""
        return {
            "id": self.id,
            **self.request.as_json(),
            "canceled": self.canceled,
            "created_at": format_timestamp(self.created_at),
            "modified_at": format_timestamp(self.modified_at),
        }


class Batches:
    """The batches of a service plan."""

    def __init__(self) -> None:
        self._by_id: dict[str, Batch] = {}

    def add(self, batch: Batch) -> None:
        """Take in a batch."""
        self._by_id[batch.id] = batch

    def get(self, batch_id: str) -> Batch:
        """The batch of this id, or 404."""
        batch = self._by_id.get(batch_id)
        if batch is None:
            raise not_found()
        return batch

    def known(self, batch_id: str) -> Batch:
        """The batch of this id, or KeyError: for tests, which have no use for a 404."""
        return self._by_id[batch_id]

    def newest_first(self) -> list[Batch]:
        """All batches, the one created last first."""
        return list(reversed(self._by_id.values()))
