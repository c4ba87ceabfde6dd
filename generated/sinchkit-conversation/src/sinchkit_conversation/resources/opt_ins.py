# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Consent to messages on a channel, given or withdrawn. Calls answer at once; the outcome arrives at
webhooks with the `OPT_IN` or `OPT_OUT` trigger. The recipient is a contact or a list of channel
identities.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import opt_ins as _requests

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import ConversationChannel, OptInResponse, ProcessingStrategy, Recipient, RecipientDict


class OptIns(Resource):
    """Consent to messages on a channel, given or withdrawn. Calls answer at once; the outcome arrives at
    webhooks with the `OPT_IN` or `OPT_OUT` trigger. The recipient is a contact or a list of channel
    identities.
    """

    def register(
        self,
        *,
        app_id: str,
        channels: Sequence[ConversationChannel],
        recipient: Recipient | RecipientDict,
        request_id: str | None = None,
        processing_strategy: ProcessingStrategy | None = None,
    ) -> OptInResponse:
        """Record that a recipient agrees to messages.

        Deprecated: the service may stop offering this operation.

        Answers at once with a request ID. Whether it worked follows as a callback with the `OPT_IN`
        trigger.

        Args:
            app_id: App that may write to the recipient.
            channels: Channels that it may write on. All channels of the contact or of the identities
                given when left empty.
            recipient: Whom to reach, by contact ID or by channel identities: exactly one of the two.
            request_id: ID of your own for the request, repeated in its callbacks; the service makes one
                when absent. No protection against doing the same twice.
            processing_strategy: `DISPATCH_ONLY` passes this one on without contact or conversation;
                `DEFAULT`, also when absent, does as the app's processing mode says.

        Returns:
            The request is accepted; the outcome follows by callback.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.register(
                app_id=app_id,
                channels=channels,
                recipient=recipient,
                request_id=request_id,
                processing_strategy=processing_strategy,
            )
        )


class AsyncOptIns(AsyncResource):
    """Consent to messages on a channel, given or withdrawn. Calls answer at once; the outcome arrives at
    webhooks with the `OPT_IN` or `OPT_OUT` trigger. The recipient is a contact or a list of channel
    identities.
    """

    async def register(
        self,
        *,
        app_id: str,
        channels: Sequence[ConversationChannel],
        recipient: Recipient | RecipientDict,
        request_id: str | None = None,
        processing_strategy: ProcessingStrategy | None = None,
    ) -> OptInResponse:
        """Record that a recipient agrees to messages.

        Deprecated: the service may stop offering this operation.

        Answers at once with a request ID. Whether it worked follows as a callback with the `OPT_IN`
        trigger.

        Args:
            app_id: App that may write to the recipient.
            channels: Channels that it may write on. All channels of the contact or of the identities
                given when left empty.
            recipient: Whom to reach, by contact ID or by channel identities: exactly one of the two.
            request_id: ID of your own for the request, repeated in its callbacks; the service makes one
                when absent. No protection against doing the same twice.
            processing_strategy: `DISPATCH_ONLY` passes this one on without contact or conversation;
                `DEFAULT`, also when absent, does as the app's processing mode says.

        Returns:
            The request is accepted; the outcome follows by callback.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.register(
                app_id=app_id,
                channels=channels,
                recipient=recipient,
                request_id=request_id,
                processing_strategy=processing_strategy,
            )
        )
