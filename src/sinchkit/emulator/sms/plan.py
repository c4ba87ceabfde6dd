"""A service plan: everything that the SMS service knows about one of its customers."""

from __future__ import annotations

from datetime import timedelta

from sinchkit.emulator.answers import constraint_violation, forbidden
from sinchkit.emulator.clock import Clock
from sinchkit.emulator.fields import Fields, without_nulls
from sinchkit.emulator.json_types import JsonObject
from sinchkit.emulator.sms.batch_request import BatchRequest, read_batch_request
from sinchkit.emulator.sms.batches import Batch, Batches
from sinchkit.emulator.sms.delivery import DeliveryLine
from sinchkit.emulator.sms.groups import Groups
from sinchkit.emulator.sms.inbounds import Inbound, Inbounds
from sinchkit.emulator.sms.numbers import is_group_id, read_numbers, read_targets
from sinchkit.emulator.surroundings import Surroundings


class ServicePlan:
    """The state of a service plan.

    Args:
        surroundings: Clock, agenda, callbacks and ids.
        callback_url: Where inbound messages go, and the reports of batches without a `callback_url` of their own.
        delivery_delay: How long a batch takes from being sent to being delivered.
    """

    def __init__(self, surroundings: Surroundings, *, callback_url: str | None, delivery_delay: timedelta) -> None:
        self.clock: Clock = surroundings.clock
        self._callbacks = surroundings.callbacks
        self._identifiers = surroundings.identifiers
        self._callback_url = callback_url
        self.groups: Groups = Groups(self.clock, self._identifiers)
        self.inbounds: Inbounds = Inbounds(self.clock, self._identifiers)
        self.batches: Batches = Batches()
        self.delivery: DeliveryLine = DeliveryLine(
            clock=self.clock,
            agenda=surroundings.agenda,
            callbacks=surroundings.callbacks,
            groups=self.groups,
            default_callback_url=callback_url,
            delay=delivery_delay,
        )

    def read_request(self, body: JsonObject) -> BatchRequest:
        """Check a request for a batch; 403 if it names an unknown group."""
        request = read_batch_request(without_nulls(body), self.clock.now())
        self.groups.refuse_unknown(target for target in request.to if is_group_id(target))
        return request

    def send(self, body: JsonObject) -> Batch:
        """Make a batch of a request's body and send it, or keep it for its `send_at`."""
        request = self._read_sendable(body)
        now = self.clock.now()
        batch = Batch(id=self._identifiers.next(), request=request, created_at=now, modified_at=now)
        self.batches.add(batch)
        self.delivery.enter(batch)
        return batch

    def replace(self, batch_id: str, body: JsonObject) -> Batch:
        """Give a batch that is not dispatched yet new values for everything but its id and time of creation."""
        batch = self._changeable(batch_id)
        return self._change(batch, self._read_sendable(body))

    def update(self, batch_id: str, body: JsonObject) -> Batch:
        """Change what the body names of a batch that is not dispatched yet; null sets a parameter to its default."""
        batch = self._changeable(batch_id)
        merged: JsonObject = batch.request.as_json()
        if not batch.request.expiry_was_given:
            del merged["expire_at"]
        changes = Fields(without_nulls(body))
        added = read_targets("to_add", changes.texts("to_add") or [])
        removed = read_targets("to_remove", changes.texts("to_remove") or [])
        targets = dict.fromkeys([*batch.request.to, *added])
        for target in removed:
            targets.pop(target, None)
        merged.update(body)
        merged["to"] = [*targets]
        # Known targets stay even if their group is gone by now; only new ones have to be known.
        self.groups.refuse_unknown(target for target in added if is_group_id(target))
        request = read_batch_request(without_nulls(merged), self.clock.now())
        self._refuse_without_callback_url(request)
        return self._change(batch, request)

    def cancel(self, batch_id: str) -> Batch:
        """Cancel a batch, as far as it has not been dispatched; doing so again changes nothing."""
        batch = self.batches.get(batch_id)
        if not batch.canceled:
            batch.modified_at = self.clock.now()
        self.delivery.cancel(batch)
        return batch

    def confirm(self, batch_id: str, body: JsonObject) -> None:
        """Note delivery feedback; without recipients it is about all of them."""
        batch = self.batches.get(batch_id)
        given = Fields(without_nulls(body))
        given.required("recipients")
        numbers = read_numbers("recipients", given.texts("recipients") or [])
        if not batch.request.feedback_enabled:
            raise constraint_violation(f"Batch '{batch_id}' was sent without feedback_enabled.")
        if not numbers and any(is_group_id(target) for target in batch.request.to):
            raise constraint_violation("Parameter 'recipients' must name someone: the batch was sent to a group.")
        batch.feedback.update(
            dict.fromkeys(numbers or [message.recipient for message in self.delivery.messages(batch)])
        )

    def announce(self, inbound: Inbound) -> None:
        """Heed the keywords of an inbound message, and post it to the plan's callback URL."""
        if isinstance(inbound.body, str):
            self.groups.heed_keywords(inbound.sender, inbound.to, inbound.body)
        if self._callback_url is not None:
            self._callbacks.post(self._callback_url, inbound.as_json())

    def _read_sendable(self, body: JsonObject) -> BatchRequest:
        request = self.read_request(body)
        self._refuse_without_callback_url(request)
        return request

    def _refuse_without_callback_url(self, request: BatchRequest) -> None:
        if request.delivery_report != "none" and request.callback_url is None and self._callback_url is None:
            raise forbidden(
                "missing_callback_url",
                f"delivery_report is '{request.delivery_report}', but neither batch nor plan has a callback URL.",
            )

    def _changeable(self, batch_id: str) -> Batch:
        batch = self.batches.get(batch_id)
        if batch.is_dispatched or batch.canceled:
            state = "cancelled" if batch.canceled else "dispatched"
            raise forbidden("batch_already_dispatched", f"Batch '{batch_id}' has been {state}: it cannot be changed.")
        return batch

    def _change(self, batch: Batch, request: BatchRequest) -> Batch:
        batch.request = request
        batch.modified_at = self.clock.now()
        self.delivery.enter(batch)
        return batch
