"""The life of a batch: queued, dispatched, delivered, or not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sinchkit.emulator.agenda import Agenda
from sinchkit.emulator.callbacks import CallbackDelivery
from sinchkit.emulator.clock import Clock
from sinchkit.emulator.sms.batches import FINAL_STATUSES, Batch, Message
from sinchkit.emulator.sms.groups import Groups
from sinchkit.emulator.sms.rendering import render
from sinchkit.emulator.sms.reports import batch_report, recipient_report
from sinchkit.emulator.timestamps import later

# Ends that a message can only come to before it leaves.
_BEFORE_DISPATCH = ("Aborted", "Cancelled")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The outcome of the messages to a number."""

    status: str
    code: int


_QUEUED = Outcome("Queued", 400)
_DISPATCHED = Outcome("Dispatched", 401)
_UNMATCHED_PARAMETER = Outcome("Aborted", 405)
_EXPIRED = Outcome("Expired", 406)
_CANCELLED = Outcome("Cancelled", 407)
_TOO_MANY_PARTS = Outcome("Aborted", 411)
_DELIVERED = Outcome("Delivered", 0)

OUTCOME_STATUSES = (_QUEUED.status, _DISPATCHED.status, *FINAL_STATUSES)


class DeliveryLine:
    """Moves batches on at their times, and posts the reports they asked for.

    A batch is dispatched half a delivery delay after it was sent, and delivered a whole one after it. It waits for a
    `send_at` in the future, and ends at its `expire_at`. Reports on each change of status begin with the dispatch.
    """

    def __init__(
        self,
        *,
        clock: Clock,
        agenda: Agenda,
        callbacks: CallbackDelivery,
        groups: Groups,
        default_callback_url: str | None,
        delay: timedelta,
    ) -> None:
        self._clock = clock
        self._agenda = agenda
        self._callbacks = callbacks
        self._groups = groups
        self._default_callback_url = default_callback_url
        self._delay = delay
        self.outcomes: dict[str, Outcome] = {}

    def enter(self, batch: Batch) -> None:
        """Take up a batch that is new or has been changed."""
        batch.revision += 1
        send_at = batch.request.send_at
        if send_at is not None and send_at > self._clock.now():
            batch.is_submitted = False
            batch.messages = {}
            self._plan(batch, timedelta(), self._submit, start=send_at)
        else:
            self._submit(batch)

    def cancel(self, batch: Batch) -> None:
        """Stop what has not been dispatched yet; a batch that was still waiting to be sent keeps no messages."""
        if batch.canceled or batch.is_dispatched:
            batch.canceled = True
            return
        batch.canceled = True
        # Planned steps are dropped.
        batch.revision += 1
        self._move(batch, batch.messages.values(), lambda _: _CANCELLED)

    def messages(self, batch: Batch) -> list[Message]:
        """The messages of a batch; before the time of sending, those that it would have now."""
        if batch.is_submitted or batch.canceled:
            return list(batch.messages.values())
        return [Message(number, at=batch.modified_at) for number in self._groups.expand(batch.request.to)]

    def _submit(self, batch: Batch) -> None:
        # Groups are looked into now, not when the batch was made.
        now = self._clock.now()
        numbers = self._groups.expand(batch.request.to)
        batch.messages = {number: Message(number, at=now) for number in numbers}
        batch.is_submitted = True
        # Planned first, so that it goes first if the times are the same.
        self._plan(batch, timedelta(), self._expire, start=batch.request.expire_at)
        self._plan(batch, self._delay / 2, self._dispatch)
        self._plan(batch, self._delay, self._deliver)

    def _plan(
        self, batch: Batch, wait: timedelta, step: Callable[[Batch], None], start: datetime | None = None
    ) -> None:
        revision = batch.revision

        def act() -> None:
            if batch.revision == revision:
                step(batch)

        self._agenda.at(later(start or self._clock.now(), wait), act)

    def _dispatch(self, batch: Batch) -> None:
        batch.is_dispatched = True
        waiting = [message for message in batch.messages.values() if message.status == _QUEUED.status]
        self._move(batch, waiting, lambda message: self._fate_at_dispatch(batch, message))

    def _deliver(self, batch: Batch) -> None:
        under_way = [message for message in batch.messages.values() if message.status == _DISPATCHED.status]
        self._move(batch, under_way, lambda message: self.outcomes.get(message.recipient, _DELIVERED))

    def _expire(self, batch: Batch) -> None:
        batch.is_dispatched = True
        unfinished = [message for message in batch.messages.values() if not message.is_final]
        self._move(batch, unfinished, lambda _: _EXPIRED)

    def _fate_at_dispatch(self, batch: Batch, message: Message) -> Outcome:
        request = batch.request
        rendering = render(request, message.recipient)
        if rendering.unmatched:
            return _UNMATCHED_PARAMETER
        limit = request.max_number_of_message_parts
        if limit is not None and rendering.parts > limit:
            return _TOO_MANY_PARTS
        outcome = self.outcomes.get(message.recipient, _DELIVERED)
        return outcome if outcome.status in (*_BEFORE_DISPATCH, _QUEUED.status) else _DISPATCHED

    def _move(self, batch: Batch, messages: Iterable[Message], fate: Callable[[Message], Outcome]) -> None:
        now = self._clock.now()
        changed: list[Message] = []
        for message in messages:
            outcome = fate(message)
            if (outcome.status, outcome.code) == (message.status, message.code):
                continue
            message.status, message.code, message.at = outcome.status, outcome.code, now
            message.was_dispatched = message.was_dispatched or outcome.status == _DISPATCHED.status
            changed.append(message)
        self._report(batch, changed)

    def _report(self, batch: Batch, changed: list[Message]) -> None:
        wanted = batch.request.delivery_report
        url = batch.request.callback_url or self._default_callback_url
        if url is None or wanted == "none":
            return
        if wanted in ("per_recipient", "per_recipient_final"):
            for message in changed:
                if message.is_final or wanted == "per_recipient":
                    self._callbacks.post(url, recipient_report(batch, message))
        elif batch.is_final and not batch.report_was_posted:
            batch.report_was_posted = True
            full = wanted == "full"
            self._callbacks.post(url, batch_report(batch, batch.messages.values(), with_recipients=full))
