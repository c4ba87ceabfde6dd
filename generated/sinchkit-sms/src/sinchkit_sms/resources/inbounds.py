# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Messages that phones sent to your numbers and short codes. Read them here or have them posted to your
server.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.pages import AsyncPages, Pages
from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import inbounds as _requests

if TYPE_CHECKING:
    from datetime import datetime

    from sinchkit_core.sequences import SequenceNotStr

    from ..models import InboundMessage, InboundPage


class Inbounds(Resource):
    """Messages that phones sent to your numbers and short codes. Read them here or have them posted to
    your server.
    """

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        to: str | SequenceNotStr[str] | None = None,
        start_date: datetime | str | None = None,
        end_date: datetime | str | None = None,
        client_reference: str | None = None,
    ) -> Pages[InboundMessage, InboundPage]:
        """List messages received.

        Pages through the messages sent to your numbers, newest first. Without `start_date` the list
        goes back 24 hours.

        Args:
            page: Page to fetch, counted from 0; the first one when absent.
            page_size: Messages per page, at most 100; 30 when absent.
            to: Your numbers or short codes to look for; all when absent.
            start_date: Earliest time to list, inclusive, in ISO-8601 (UTC unless an offset is given);
                24 hours ago when absent.
            end_date: Latest time to list, exclusive, in ISO-8601 (UTC unless an offset is given); no
                limit when absent.
            client_reference: Only answers to batches sent with this reference; any when absent. The
                account must be set up for it.

        Returns:
            The list, in pages: walk it for every `InboundMessage`, or read it page by page.

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
                to=to,
                start_date=start_date,
                end_date=end_date,
                client_reference=client_reference,
            ),
        )

    def get(
        self,
        inbound_id: str,
    ) -> InboundMessage:
        """Get one message received.

        Looks up a message that arrived at one of your numbers or short codes.

        Args:
            inbound_id: ID of a message received, from the list or a callback.

        Returns:
            The message.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.get(
                inbound_id=inbound_id,
            )
        )


class AsyncInbounds(AsyncResource):
    """Messages that phones sent to your numbers and short codes. Read them here or have them posted to
    your server.
    """

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        to: str | SequenceNotStr[str] | None = None,
        start_date: datetime | str | None = None,
        end_date: datetime | str | None = None,
        client_reference: str | None = None,
    ) -> AsyncPages[InboundMessage, InboundPage]:
        """List messages received.

        Pages through the messages sent to your numbers, newest first. Without `start_date` the list
        goes back 24 hours.

        Args:
            page: Page to fetch, counted from 0; the first one when absent.
            page_size: Messages per page, at most 100; 30 when absent.
            to: Your numbers or short codes to look for; all when absent.
            start_date: Earliest time to list, inclusive, in ISO-8601 (UTC unless an offset is given);
                24 hours ago when absent.
            end_date: Latest time to list, exclusive, in ISO-8601 (UTC unless an offset is given); no
                limit when absent.
            client_reference: Only answers to batches sent with this reference; any when absent. The
                account must be set up for it.

        Returns:
            The list, in pages: walk it for every `InboundMessage`, or read it page by page.

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
                to=to,
                start_date=start_date,
                end_date=end_date,
                client_reference=client_reference,
            ),
        )

    async def get(
        self,
        inbound_id: str,
    ) -> InboundMessage:
        """Get one message received.

        Looks up a message that arrived at one of your numbers or short codes.

        Args:
            inbound_id: ID of a message received, from the list or a callback.

        Returns:
            The message.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.get(
                inbound_id=inbound_id,
            )
        )
