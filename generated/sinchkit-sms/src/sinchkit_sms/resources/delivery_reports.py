# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""The delivery status of the messages of a batch: counts by status, or the status of one recipient.
`Queued` and `Dispatched` are intermediate; callbacks for a whole batch wait until every status is
final.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.pages import AsyncPages, Pages
from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import delivery_reports as _requests

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..models import (
        DeliveryReport,
        DeliveryReportDetail,
        DeliveryReportPage,
        DeliveryStatus,
        RecipientDeliveryReport,
    )


class DeliveryReports(Resource):
    """The delivery status of the messages of a batch: counts by status, or the status of one recipient.
    `Queued` and `Dispatched` are intermediate; callbacks for a whole batch wait until every status is
    final.
    """

    def get_for_batch(
        self,
        batch_id: str,
        *,
        type_: DeliveryReportDetail | None = None,
        status: DeliveryStatus | Sequence[DeliveryStatus] | None = None,
        code: int | Sequence[int] | None = None,
        client_reference: str | None = None,
    ) -> DeliveryReport:
        """Get the delivery report of a batch.

        Counts the batch's messages per status code. Works for every batch, with or without report
        callbacks.

        Args:
            batch_id: ID of a batch, from the answer to sending it.
            type_: `summary` gives counts alone, `full` adds the phone numbers behind them; `summary`
                when absent.
            status: Statuses to count; all when absent.
            code: Status codes to count; all when absent.
            client_reference: Reference of the messages to count, as it was given with them; all when
                absent.

        Returns:
            Message counts per status code.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.get_for_batch(
                batch_id=batch_id,
                type_=type_,
                status=status,
                code=code,
                client_reference=client_reference,
            )
        )

    def get_for_number(
        self,
        batch_id: str,
        recipient_msisdn: str,
    ) -> RecipientDeliveryReport:
        """Get the delivery status of one recipient.

        The delivery status of the batch's message to one phone number, intermediate statuses included.

        Args:
            batch_id: ID of a batch, from the answer to sending it.
            recipient_msisdn: Phone number of a recipient, with country code; `+` may be left out.

        Returns:
            Where the recipient's message stands.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.get_for_number(
                batch_id=batch_id,
                recipient_msisdn=recipient_msisdn,
            )
        )

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: datetime | str | None = None,
        end_date: datetime | str | None = None,
        status: DeliveryStatus | Sequence[DeliveryStatus] | None = None,
        code: int | Sequence[int] | None = None,
        client_reference: str | None = None,
    ) -> Pages[RecipientDeliveryReport, DeliveryReportPage]:
        """List recipient delivery reports.

        Pages through the delivery reports of single recipients, over all batches, newest first. Without
        `start_date` the list goes back 24 hours.

        Args:
            page: Page to fetch, counted from 0; the first one when absent.
            page_size: Reports per page, at most 100; 30 when absent.
            start_date: Earliest time to list, inclusive, in ISO-8601 (UTC unless an offset is given);
                24 hours ago when absent.
            end_date: Latest time to list, exclusive, in ISO-8601 (UTC unless an offset is given); no
                limit when absent.
            status: Statuses to list; all when absent.
            code: Status codes to list; all when absent.
            client_reference: Only reports of batches sent with this reference; any when absent.

        Returns:
            The list, in pages: walk it for every `RecipientDeliveryReport`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return Pages(
            self._executor,
            _requests.list(
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                status=status,
                code=code,
                client_reference=client_reference,
            ),
        )


class AsyncDeliveryReports(AsyncResource):
    """The delivery status of the messages of a batch: counts by status, or the status of one recipient.
    `Queued` and `Dispatched` are intermediate; callbacks for a whole batch wait until every status is
    final.
    """

    async def get_for_batch(
        self,
        batch_id: str,
        *,
        type_: DeliveryReportDetail | None = None,
        status: DeliveryStatus | Sequence[DeliveryStatus] | None = None,
        code: int | Sequence[int] | None = None,
        client_reference: str | None = None,
    ) -> DeliveryReport:
        """Get the delivery report of a batch.

        Counts the batch's messages per status code. Works for every batch, with or without report
        callbacks.

        Args:
            batch_id: ID of a batch, from the answer to sending it.
            type_: `summary` gives counts alone, `full` adds the phone numbers behind them; `summary`
                when absent.
            status: Statuses to count; all when absent.
            code: Status codes to count; all when absent.
            client_reference: Reference of the messages to count, as it was given with them; all when
                absent.

        Returns:
            Message counts per status code.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.get_for_batch(
                batch_id=batch_id,
                type_=type_,
                status=status,
                code=code,
                client_reference=client_reference,
            )
        )

    async def get_for_number(
        self,
        batch_id: str,
        recipient_msisdn: str,
    ) -> RecipientDeliveryReport:
        """Get the delivery status of one recipient.

        The delivery status of the batch's message to one phone number, intermediate statuses included.

        Args:
            batch_id: ID of a batch, from the answer to sending it.
            recipient_msisdn: Phone number of a recipient, with country code; `+` may be left out.

        Returns:
            Where the recipient's message stands.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.get_for_number(
                batch_id=batch_id,
                recipient_msisdn=recipient_msisdn,
            )
        )

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: datetime | str | None = None,
        end_date: datetime | str | None = None,
        status: DeliveryStatus | Sequence[DeliveryStatus] | None = None,
        code: int | Sequence[int] | None = None,
        client_reference: str | None = None,
    ) -> AsyncPages[RecipientDeliveryReport, DeliveryReportPage]:
        """List recipient delivery reports.

        Pages through the delivery reports of single recipients, over all batches, newest first. Without
        `start_date` the list goes back 24 hours.

        Args:
            page: Page to fetch, counted from 0; the first one when absent.
            page_size: Reports per page, at most 100; 30 when absent.
            start_date: Earliest time to list, inclusive, in ISO-8601 (UTC unless an offset is given);
                24 hours ago when absent.
            end_date: Latest time to list, exclusive, in ISO-8601 (UTC unless an offset is given); no
                limit when absent.
            status: Statuses to list; all when absent.
            code: Status codes to list; all when absent.
            client_reference: Only reports of batches sent with this reference; any when absent.

        Returns:
            The list, in pages: walk it for every `RecipientDeliveryReport`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return AsyncPages(
            self._executor,
            _requests.list(
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                status=status,
                code=code,
                client_reference=client_reference,
            ),
        )
