# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Checks on which channels a contact of the project can be reached. Calls answer at once; what was found
arrives at webhooks with the `CAPABILITY` trigger.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import capability as _requests

if TYPE_CHECKING:
    from ..models import QueryCapabilityResponse, Recipient, RecipientDict


class Capability(Resource):
    """Checks on which channels a contact of the project can be reached. Calls answer at once; what was
    found arrives at webhooks with the `CAPABILITY` trigger.
    """

    def query(
        self,
        *,
        app_id: str,
        recipient: Recipient | RecipientDict,
        request_id: str | None = None,
    ) -> QueryCapabilityResponse:
        """Ask which channels reach a recipient.

        Answers at once with a request ID. The results follow, one per channel, as callbacks with the
        `CAPABILITY` trigger.

        Args:
            app_id: App whose channels are checked.
            recipient: Whom to reach, by contact ID or by channel identities: exactly one of the two.
            request_id: ID of your own for the request, repeated in its callbacks; the service makes one
                when absent.

        Returns:
            The request is accepted; the results follow by callback.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.query(
                app_id=app_id,
                recipient=recipient,
                request_id=request_id,
            )
        )


class AsyncCapability(AsyncResource):
    """Checks on which channels a contact of the project can be reached. Calls answer at once; what was
    found arrives at webhooks with the `CAPABILITY` trigger.
    """

    async def query(
        self,
        *,
        app_id: str,
        recipient: Recipient | RecipientDict,
        request_id: str | None = None,
    ) -> QueryCapabilityResponse:
        """Ask which channels reach a recipient.

        Answers at once with a request ID. The results follow, one per channel, as callbacks with the
        `CAPABILITY` trigger.

        Args:
            app_id: App whose channels are checked.
            recipient: Whom to reach, by contact ID or by channel identities: exactly one of the two.
            request_id: ID of your own for the request, repeated in its callbacks; the service makes one
                when absent.

        Returns:
            The request is accepted; the results follow by callback.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.query(
                app_id=app_id,
                recipient=recipient,
                request_id=request_id,
            )
        )
