# Made from async_batches.py by `make generate`. Do not edit: changes are overwritten.
"""Batches with helpers: plain texts, and waiting for delivery."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, cast

from attrs import evolve

from sinchkit_core.kinds import Nested
from sinchkit_sms.requests.batches import SEND
from sinchkit_sms.requests.delivery_reports import get_for_batch
from sinchkit_sms.resources.batches import Batches

from .delivery import DeliveryTimeoutError, check_patience, is_final, pauses

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sinchkit_core.calls.operations import Operation
    from sinchkit_core.sequences import SequenceNotStr
    from sinchkit_sms.models import DeliveryReport, DeliveryReportDetail, DeliveryReportType, TextBatch

# What was sent as text comes back as text, so that the kind of the batch need not be narrowed.
_SEND_TEXT = cast("Operation[TextBatch]", evolve(SEND, result=Nested("sinchkit_sms.models", "TextBatch")))


class SmsBatches(Batches):
    """A message to one or more recipients, sent at once or at a set time.

    Batches wait in a queue and go out in order of arrival, at the service plan's rate.
    """

    def send_text(
        self,
        to: str | SequenceNotStr[str],
        body: str,
        *,
        from_: str | None = None,
        delivery_report: DeliveryReportType | None = None,
        send_at: datetime | str | None = None,
        expire_at: datetime | str | None = None,
        callback_url: str | None = None,
        flash_message: bool | None = None,
        client_reference: str | None = None,
        max_number_of_message_parts: int | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
        feedback_enabled: bool | None = None,
        truncate_concat: bool | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
    ) -> TextBatch:
        """Send a text to one or more recipients.

        The same as `send` for texts, with one recipient given as it is. Calling twice sends twice.

        Args:
            to: The recipient, or 1 to 1000 of them: phone numbers or IDs of groups.
            body: Text of up to 2000 characters, split into parts as needed; `sinchkit.sms.count_segments` tells how.
            from_: Sender: an alphanumeric name, a short code or a phone number. May be absent only if the account has
                default senders.
            delivery_report: Report callbacks: one for the batch (`summary`, `full`), one at each status change
                (`per_recipient`) or one final (`per_recipient_final`) per recipient. `none` when absent.
            send_at: When to start sending, in ISO-8601, earlier than `expire_at`. Absent or past means at once.
            expire_at: When to give up on undelivered messages, in ISO-8601, later than `send_at` by 3 days at most; 3
                days when absent.
            callback_url: URL for the report callbacks of this batch, up to 2048 characters; the service plan's URL when
                absent.
            flash_message: True has phones display the text at once and not store it; false when absent.
            client_reference: Your own reference, up to 128 characters, repeated in delivery reports. No protection
                against sending twice.
            max_number_of_message_parts: Most parts a message may take, 1 or more; longer ones are not sent (status code
                411). No limit when absent.
            parameters: Values for placeholders such as `${name}` in the text, as `{name: {phone number or "default":
                value}}`.
            feedback_enabled: True announces delivery feedback for this batch; false when absent.
            truncate_concat: True cuts the text to one part instead of splitting it; false when absent.
            from_ton: Type of number of the sender, 0 to 6; found out from `from_` when absent.
            from_npi: Number plan indicator of the sender, 0 to 18; found out from `from_` when absent.

        Returns:
            The batch was accepted and is queued or scheduled.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass tells why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _SEND_TEXT.request(
                to=[to] if isinstance(to, str) else to,
                body=body,
                type_="mt_text",
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                flash_message=flash_message,
                client_reference=client_reference,
                max_number_of_message_parts=max_number_of_message_parts,
                parameters=parameters,
                feedback_enabled=feedback_enabled,
                truncate_concat=truncate_concat,
                from_ton=from_ton,
                from_npi=from_npi,
            )
        )

    def wait_for_delivery(
        self,
        batch_id: str,
        *,
        type_: DeliveryReportDetail | None = None,
        timeout: float = 300.0,
        interval: float = 1.0,
        longest_interval: float = 15.0,
    ) -> DeliveryReport:
        """Wait until every message of a batch has come to its end: delivered, failed, expired, cancelled.

        Asks for the delivery report again and again, also of a batch that is to be sent later. For many batches, have
        reports posted to you instead (`delivery_report`).

        Args:
            batch_id: ID of a batch, from the answer to sending it.
            type_: `summary` gives counts alone, `full` adds the phone numbers behind them; `summary` when absent.
            timeout: Seconds after which to give up; 0 looks once. A look under way is not broken off.
            interval: Seconds from the first look to the second; the following ones grow by half each time.
            longest_interval: Seconds that they grow to at most.

        Returns:
            The final report. `statuses` has the messages' delivery status; it is empty for a batch that was cancelled
            before it was sent.

        Raises:
            DeliveryTimeoutError: Time is up; it has the report as it is by now.
            ValidationError: An argument cannot be sent or is out of its range.
            APIError: The service refused; the subclass tells why.
            APIConnectionError: No answer came.
        """
        check_patience(timeout, interval, longest_interval)
        give_up_at = monotonic() + timeout
        waits = pauses(interval, longest_interval)
        while True:
            report = self._executor.execute(get_for_batch(batch_id, type_=type_))
            if is_final(report):
                return report
            if not report.statuses:  # all is over, or nothing has begun
                batch = self.get(batch_id)
                if batch.canceled:
                    return report
            left = give_up_at - monotonic()
            if left <= 0:
                raise DeliveryTimeoutError(batch_id, report, timeout)
            self._executor.wait(min(next(waits), left))
