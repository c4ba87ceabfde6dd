# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Signals beside the messages, such as typing indicators and replies to comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.pages import AsyncPages, Pages
from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import events as _requests

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        AppEvent,
        AppEventDict,
        ConversationChannel,
        EventPage,
        MessageQueue,
        Recipient,
        RecipientDict,
        SendEventResponse,
        StoredEvent,
    )


class Events(Resource):
    """Signals beside the messages, such as typing indicators and replies to comments."""

    def send(
        self,
        *,
        app_id: str,
        event: AppEvent | AppEventDict,
        recipient: Recipient | RecipientDict,
        callback_url: str | None = None,
        channel_priority_order: Sequence[ConversationChannel] | None = None,
        event_metadata: str | None = None,
        queue: MessageQueue | None = None,
    ) -> SendEventResponse:
        """Send an event to a contact.

        Queues an event, such as a typing indicator. Delivery is reported by callback. Calling twice
        sends it twice.

        Args:
            app_id: App that sends the event.
            event: An event from an app: exactly one kind.
            recipient: Whom to reach, by contact ID or by channel identities: exactly one of the two.
            callback_url: URL for delivery reports about this event, in place of the app's webhooks.
            channel_priority_order: Channels to try, in this order; the contact's order, then the app's,
                when absent.
            event_metadata: Data of your own, repeated in callbacks about the event; none when absent.
            queue: How urgent it is: `HIGH_PRIORITY` overtakes the rest; `NORMAL_PRIORITY` when absent.

        Returns:
            The event is queued, not yet delivered.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.send(
                app_id=app_id,
                event=event,
                recipient=recipient,
                callback_url=callback_url,
                channel_priority_order=channel_priority_order,
                event_metadata=event_metadata,
                queue=queue,
            )
        )

    def list(
        self,
        *,
        conversation_id: str | None = None,
        contact_id: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[StoredEvent, EventPage]:
        """List events of one conversation or contact.

        Pages through stored events; give `conversation_id` or `contact_id`.

        Args:
            conversation_id: Conversation to look in; give this or `contact_id`.
            contact_id: Contact to look for; give this or `conversation_id`.
            page_size: Events per page, at most 20; 10 when absent.
            page_token: `next_page_token` of the page before; the first page when absent.

        Returns:
            The list, in pages: walk it for every `StoredEvent`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return Pages(
            self._executor,
            _requests.list(
                conversation_id=conversation_id,
                contact_id=contact_id,
                page_size=page_size,
                page_token=page_token,
            ),
        )

    def get(
        self,
        event_id: str,
    ) -> StoredEvent:
        """Get one event.

        Looks up a stored event, from the app or from the contact.

        Args:
            event_id: ID of the event, from a list, a callback or the answer to sending it.

        Returns:
            The event.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.get(
                event_id=event_id,
            )
        )

    def delete(
        self,
        event_id: str,
    ) -> None:
        """Remove one event.

        Takes an event out of its conversation.

        Args:
            event_id: ID of the event, from a list, a callback or the answer to sending it.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.delete(
                event_id=event_id,
            )
        )


class AsyncEvents(AsyncResource):
    """Signals beside the messages, such as typing indicators and replies to comments."""

    async def send(
        self,
        *,
        app_id: str,
        event: AppEvent | AppEventDict,
        recipient: Recipient | RecipientDict,
        callback_url: str | None = None,
        channel_priority_order: Sequence[ConversationChannel] | None = None,
        event_metadata: str | None = None,
        queue: MessageQueue | None = None,
    ) -> SendEventResponse:
        """Send an event to a contact.

        Queues an event, such as a typing indicator. Delivery is reported by callback. Calling twice
        sends it twice.

        Args:
            app_id: App that sends the event.
            event: An event from an app: exactly one kind.
            recipient: Whom to reach, by contact ID or by channel identities: exactly one of the two.
            callback_url: URL for delivery reports about this event, in place of the app's webhooks.
            channel_priority_order: Channels to try, in this order; the contact's order, then the app's,
                when absent.
            event_metadata: Data of your own, repeated in callbacks about the event; none when absent.
            queue: How urgent it is: `HIGH_PRIORITY` overtakes the rest; `NORMAL_PRIORITY` when absent.

        Returns:
            The event is queued, not yet delivered.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.send(
                app_id=app_id,
                event=event,
                recipient=recipient,
                callback_url=callback_url,
                channel_priority_order=channel_priority_order,
                event_metadata=event_metadata,
                queue=queue,
            )
        )

    def list(
        self,
        *,
        conversation_id: str | None = None,
        contact_id: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[StoredEvent, EventPage]:
        """List events of one conversation or contact.

        Pages through stored events; give `conversation_id` or `contact_id`.

        Args:
            conversation_id: Conversation to look in; give this or `contact_id`.
            contact_id: Contact to look for; give this or `conversation_id`.
            page_size: Events per page, at most 20; 10 when absent.
            page_token: `next_page_token` of the page before; the first page when absent.

        Returns:
            The list, in pages: walk it for every `StoredEvent`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return AsyncPages(
            self._executor,
            _requests.list(
                conversation_id=conversation_id,
                contact_id=contact_id,
                page_size=page_size,
                page_token=page_token,
            ),
        )

    async def get(
        self,
        event_id: str,
    ) -> StoredEvent:
        """Get one event.

        Looks up a stored event, from the app or from the contact.

        Args:
            event_id: ID of the event, from a list, a callback or the answer to sending it.

        Returns:
            The event.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.get(
                event_id=event_id,
            )
        )

    async def delete(
        self,
        event_id: str,
    ) -> None:
        """Remove one event.

        Takes an event out of its conversation.

        Args:
            event_id: ID of the event, from a list, a callback or the answer to sending it.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.delete(
                event_id=event_id,
            )
        )
