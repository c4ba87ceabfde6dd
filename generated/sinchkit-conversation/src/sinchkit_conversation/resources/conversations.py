# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""The stored exchange between one app and one contact. At most one conversation of the two is active at a
time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.pages import AsyncPages, Pages
from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import conversations as _requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sinchkit_core.sequences import SequenceNotStr

    from ..models import (
        AppEvent,
        AppEventDict,
        AppMessage,
        AppMessageDict,
        ChannelIdentity,
        ChannelIdentityDict,
        ContactMessage,
        ContactMessageDict,
        Conversation,
        ConversationChannel,
        ConversationDirection,
        ConversationPage,
        MetadataUpdateStrategy,
        ProcessingMode,
        RecentConversation,
        RecentConversationPage,
        SendEventResponse,
        SortOrder,
    )


class Conversations(Resource):
    """The stored exchange between one app and one contact. At most one conversation of the two is active
    at a time.
    """

    def list(
        self,
        *,
        only_active: bool | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        app_id: str | None = None,
        contact_id: str | None = None,
        active_channel: ConversationChannel | None = None,
    ) -> Pages[Conversation, ConversationPage]:
        """List conversations of an app or a contact.

        Pages through conversations; give `app_id`, `contact_id` or both. Those that were stopped are
        listed too unless `only_active` is true.

        Args:
            only_active: True leaves out conversations that were stopped.
            page_size: Conversations per page, at most 20; 10 when absent.
            page_token: `next_page_token` of the page before; the first page when absent.
            app_id: App to look for; needed unless `contact_id` is given.
            contact_id: Contact to look for; needed unless `app_id` is given.
            active_channel: Finds only conversations whose active channel is this; any when absent.

        Returns:
            The list, in pages: walk it for every `Conversation`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return Pages(
            self._executor,
            _requests.list(
                only_active=only_active,
                page_size=page_size,
                page_token=page_token,
                app_id=app_id,
                contact_id=contact_id,
                active_channel=active_channel,
            ),
        )

    def create(
        self,
        *,
        app_id: str,
        contact_id: str,
        active: bool | None = None,
        active_channel: ConversationChannel | None = None,
        metadata: str | None = None,
        metadata_json: Mapping[str, Any] | None = None,
        correlation_id: str | None = None,
    ) -> Conversation:
        """Start a conversation without a message.

        Seldom needed, as the first message starts one by itself. Good for setting metadata ahead of the
        contact's first message, or for injecting messages.

        Args:
            app_id: App that takes part.
            contact_id: Contact that takes part.
            active: Whether messages go into this conversation.
            active_channel: Channel that the app's next message goes out on.
            metadata: Deprecated: Use `metadata_json`. Data of your own, at most 1024 characters.
            metadata_json: Data of your own as a JSON object.
            correlation_id: ID of your own, at most 128 characters.

        Returns:
            The new conversation, with its ID.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.create(
                app_id=app_id,
                contact_id=contact_id,
                active=active,
                active_channel=active_channel,
                metadata=metadata,
                metadata_json=metadata_json,
                correlation_id=correlation_id,
            )
        )

    def get(
        self,
        conversation_id: str,
    ) -> Conversation:
        """Get one conversation.

        Looks up a conversation, without its messages.

        Args:
            conversation_id: ID of the conversation, from a list, a message or a callback.

        Returns:
            The conversation as it stands.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.get(
                conversation_id=conversation_id,
            )
        )

    def delete(
        self,
        conversation_id: str,
    ) -> None:
        """Remove a conversation and its messages.

        Takes the conversation out of the project, with every message in it.

        Args:
            conversation_id: ID of the conversation, from a list, a message or a callback.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.delete(
                conversation_id=conversation_id,
            )
        )

    def update(
        self,
        conversation_id: str,
        *,
        update_mask: str | SequenceNotStr[str] | None = None,
        metadata_update_strategy: MetadataUpdateStrategy | None = None,
        app_id: str | None = None,
        contact_id: str | None = None,
        active: bool | None = None,
        active_channel: ConversationChannel | None = None,
        metadata: str | None = None,
        metadata_json: Mapping[str, Any] | None = None,
        correlation_id: str | None = None,
    ) -> Conversation:
        """Change a conversation.

        Changes the fields that the update mask names or, without a mask, those present in the body.

        Args:
            conversation_id: ID of the conversation, from a list, a message or a callback.
            update_mask: Names of the fields to change, such as `display_name`; when absent, those
                present in the body are changed.
            metadata_update_strategy: Whether new metadata replaces the old (`REPLACE`, also when
                absent) or is merged into it (`MERGE_PATCH`).
            app_id: New app; unchanged when absent.
            contact_id: New contact; unchanged when absent.
            active: Whether messages go into this conversation.
            active_channel: Channel that the app's next message goes out on.
            metadata: Deprecated: Use `metadata_json`. Data of your own, at most 1024 characters.
            metadata_json: Data of your own as a JSON object.
            correlation_id: ID of your own, at most 128 characters.

        Returns:
            The conversation as it stands.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.update(
                conversation_id=conversation_id,
                update_mask=update_mask,
                metadata_update_strategy=metadata_update_strategy,
                app_id=app_id,
                contact_id=contact_id,
                active=active,
                active_channel=active_channel,
                metadata=metadata,
                metadata_json=metadata_json,
                correlation_id=correlation_id,
            )
        )

    def stop(
        self,
        conversation_id: str,
    ) -> None:
        """End a conversation.

        Makes the conversation inactive; the next message between app and contact starts another. No
        effect if it has ended already.

        Args:
            conversation_id: ID of the conversation, from a list, a message or a callback.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.stop(
                conversation_id=conversation_id,
            )
        )

    def inject_message(
        self,
        conversation_id: str,
        *,
        accept_time: datetime | str,
        channel_identity: ChannelIdentity | ChannelIdentityDict,
        contact_id: str,
        direction: ConversationDirection,
        app_message: AppMessage | AppMessageDict | None = None,
        contact_message: ContactMessage | ContactMessageDict | None = None,
        sender_id: str | None = None,
        processing_mode: ProcessingMode | None = None,
        metadata: str | None = None,
    ) -> None:
        """Add a message exchanged elsewhere.

        Puts a message into the history of a conversation without sending it. Calling twice adds it
        twice.

        Args:
            conversation_id: ID of the conversation, from a list, a message or a callback.
            accept_time: When the message was exchanged.
            channel_identity: Who the contact is, on which channel.
            contact_id: Contact that wrote the message or that it is for.
            direction: `TO_APP` with a `contact_message`, `TO_CONTACT` with an `app_message`.
            app_message: The message, if the app wrote it.
            contact_message: The message, if the contact wrote it.
            sender_id: Number or ID of the app on the channel; none when absent.
            processing_mode: Whether the service keeps contacts and conversations (`CONVERSATION`) or
                only passes messages on (`DISPATCH`).
            metadata: Data of your own about the message, at most 1024 characters; none when absent.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.inject_message(
                conversation_id=conversation_id,
                accept_time=accept_time,
                channel_identity=channel_identity,
                contact_id=contact_id,
                direction=direction,
                app_message=app_message,
                contact_message=contact_message,
                sender_id=sender_id,
                processing_mode=processing_mode,
                metadata=metadata,
            )
        )

    def list_recent(
        self,
        *,
        app_id: str,
        only_active: bool | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order: SortOrder | None = None,
    ) -> Pages[RecentConversation, RecentConversationPage]:
        """List conversations by their last message.

        Pages through the conversations of an app, each with its last message, the newest first.

        Args:
            app_id: App to look for.
            only_active: True leaves out conversations that were stopped; they are listed when absent.
            page_size: Conversations per page, at most 50; 10 when absent.
            page_token: `next_page_token` of the page before; the first page when absent.
            order: Newest message first (`DESC`, also when absent) or oldest first (`ASC`).

        Returns:
            The list, in pages: walk it for every `RecentConversation`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return Pages(
            self._executor,
            _requests.list_recent(
                app_id=app_id,
                only_active=only_active,
                page_size=page_size,
                page_token=page_token,
                order=order,
            ),
        )

    def inject_event(
        self,
        conversation_id: str,
        *,
        accept_time: datetime | str,
        app_event: AppEvent | AppEventDict,
        contact_id: str | None = None,
        channel_identity: ChannelIdentity | ChannelIdentityDict | None = None,
        processing_mode: ProcessingMode | None = None,
    ) -> SendEventResponse:
        """Add an event from the app that happened elsewhere.

        Puts an event from the app into the history of a conversation without sending it; not in
        dispatch mode. Calling twice adds it twice.

        Args:
            conversation_id: ID of the conversation, from a list, a message or a callback.
            accept_time: When it happened; in the past, by 30 days at most.
            app_event: The event.
            contact_id: Contact that takes part.
            channel_identity: Who the contact is, on which channel.
            processing_mode: Whether the service keeps contacts and conversations (`CONVERSATION`) or
                only passes messages on (`DISPATCH`).

        Returns:
            The event was added.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.inject_event(
                conversation_id=conversation_id,
                accept_time=accept_time,
                app_event=app_event,
                contact_id=contact_id,
                channel_identity=channel_identity,
                processing_mode=processing_mode,
            )
        )

    inject_message_to_conversation = inject_message
    """`inject_message` under the name that the official SDK has for it."""


class AsyncConversations(AsyncResource):
    """The stored exchange between one app and one contact. At most one conversation of the two is active
    at a time.
    """

    def list(
        self,
        *,
        only_active: bool | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        app_id: str | None = None,
        contact_id: str | None = None,
        active_channel: ConversationChannel | None = None,
    ) -> AsyncPages[Conversation, ConversationPage]:
        """List conversations of an app or a contact.

        Pages through conversations; give `app_id`, `contact_id` or both. Those that were stopped are
        listed too unless `only_active` is true.

        Args:
            only_active: True leaves out conversations that were stopped.
            page_size: Conversations per page, at most 20; 10 when absent.
            page_token: `next_page_token` of the page before; the first page when absent.
            app_id: App to look for; needed unless `contact_id` is given.
            contact_id: Contact to look for; needed unless `app_id` is given.
            active_channel: Finds only conversations whose active channel is this; any when absent.

        Returns:
            The list, in pages: walk it for every `Conversation`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return AsyncPages(
            self._executor,
            _requests.list(
                only_active=only_active,
                page_size=page_size,
                page_token=page_token,
                app_id=app_id,
                contact_id=contact_id,
                active_channel=active_channel,
            ),
        )

    async def create(
        self,
        *,
        app_id: str,
        contact_id: str,
        active: bool | None = None,
        active_channel: ConversationChannel | None = None,
        metadata: str | None = None,
        metadata_json: Mapping[str, Any] | None = None,
        correlation_id: str | None = None,
    ) -> Conversation:
        """Start a conversation without a message.

        Seldom needed, as the first message starts one by itself. Good for setting metadata ahead of the
        contact's first message, or for injecting messages.

        Args:
            app_id: App that takes part.
            contact_id: Contact that takes part.
            active: Whether messages go into this conversation.
            active_channel: Channel that the app's next message goes out on.
            metadata: Deprecated: Use `metadata_json`. Data of your own, at most 1024 characters.
            metadata_json: Data of your own as a JSON object.
            correlation_id: ID of your own, at most 128 characters.

        Returns:
            The new conversation, with its ID.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.create(
                app_id=app_id,
                contact_id=contact_id,
                active=active,
                active_channel=active_channel,
                metadata=metadata,
                metadata_json=metadata_json,
                correlation_id=correlation_id,
            )
        )

    async def get(
        self,
        conversation_id: str,
    ) -> Conversation:
        """Get one conversation.

        Looks up a conversation, without its messages.

        Args:
            conversation_id: ID of the conversation, from a list, a message or a callback.

        Returns:
            The conversation as it stands.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.get(
                conversation_id=conversation_id,
            )
        )

    async def delete(
        self,
        conversation_id: str,
    ) -> None:
        """Remove a conversation and its messages.

        Takes the conversation out of the project, with every message in it.

        Args:
            conversation_id: ID of the conversation, from a list, a message or a callback.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.delete(
                conversation_id=conversation_id,
            )
        )

    async def update(
        self,
        conversation_id: str,
        *,
        update_mask: str | SequenceNotStr[str] | None = None,
        metadata_update_strategy: MetadataUpdateStrategy | None = None,
        app_id: str | None = None,
        contact_id: str | None = None,
        active: bool | None = None,
        active_channel: ConversationChannel | None = None,
        metadata: str | None = None,
        metadata_json: Mapping[str, Any] | None = None,
        correlation_id: str | None = None,
    ) -> Conversation:
        """Change a conversation.

        Changes the fields that the update mask names or, without a mask, those present in the body.

        Args:
            conversation_id: ID of the conversation, from a list, a message or a callback.
            update_mask: Names of the fields to change, such as `display_name`; when absent, those
                present in the body are changed.
            metadata_update_strategy: Whether new metadata replaces the old (`REPLACE`, also when
                absent) or is merged into it (`MERGE_PATCH`).
            app_id: New app; unchanged when absent.
            contact_id: New contact; unchanged when absent.
            active: Whether messages go into this conversation.
            active_channel: Channel that the app's next message goes out on.
            metadata: Deprecated: Use `metadata_json`. Data of your own, at most 1024 characters.
            metadata_json: Data of your own as a JSON object.
            correlation_id: ID of your own, at most 128 characters.

        Returns:
            The conversation as it stands.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.update(
                conversation_id=conversation_id,
                update_mask=update_mask,
                metadata_update_strategy=metadata_update_strategy,
                app_id=app_id,
                contact_id=contact_id,
                active=active,
                active_channel=active_channel,
                metadata=metadata,
                metadata_json=metadata_json,
                correlation_id=correlation_id,
            )
        )

    async def stop(
        self,
        conversation_id: str,
    ) -> None:
        """End a conversation.

        Makes the conversation inactive; the next message between app and contact starts another. No
        effect if it has ended already.

        Args:
            conversation_id: ID of the conversation, from a list, a message or a callback.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.stop(
                conversation_id=conversation_id,
            )
        )

    async def inject_message(
        self,
        conversation_id: str,
        *,
        accept_time: datetime | str,
        channel_identity: ChannelIdentity | ChannelIdentityDict,
        contact_id: str,
        direction: ConversationDirection,
        app_message: AppMessage | AppMessageDict | None = None,
        contact_message: ContactMessage | ContactMessageDict | None = None,
        sender_id: str | None = None,
        processing_mode: ProcessingMode | None = None,
        metadata: str | None = None,
    ) -> None:
        """Add a message exchanged elsewhere.

        Puts a message into the history of a conversation without sending it. Calling twice adds it
        twice.

        Args:
            conversation_id: ID of the conversation, from a list, a message or a callback.
            accept_time: When the message was exchanged.
            channel_identity: Who the contact is, on which channel.
            contact_id: Contact that wrote the message or that it is for.
            direction: `TO_APP` with a `contact_message`, `TO_CONTACT` with an `app_message`.
            app_message: The message, if the app wrote it.
            contact_message: The message, if the contact wrote it.
            sender_id: Number or ID of the app on the channel; none when absent.
            processing_mode: Whether the service keeps contacts and conversations (`CONVERSATION`) or
                only passes messages on (`DISPATCH`).
            metadata: Data of your own about the message, at most 1024 characters; none when absent.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.inject_message(
                conversation_id=conversation_id,
                accept_time=accept_time,
                channel_identity=channel_identity,
                contact_id=contact_id,
                direction=direction,
                app_message=app_message,
                contact_message=contact_message,
                sender_id=sender_id,
                processing_mode=processing_mode,
                metadata=metadata,
            )
        )

    def list_recent(
        self,
        *,
        app_id: str,
        only_active: bool | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        order: SortOrder | None = None,
    ) -> AsyncPages[RecentConversation, RecentConversationPage]:
        """List conversations by their last message.

        Pages through the conversations of an app, each with its last message, the newest first.

        Args:
            app_id: App to look for.
            only_active: True leaves out conversations that were stopped; they are listed when absent.
            page_size: Conversations per page, at most 50; 10 when absent.
            page_token: `next_page_token` of the page before; the first page when absent.
            order: Newest message first (`DESC`, also when absent) or oldest first (`ASC`).

        Returns:
            The list, in pages: walk it for every `RecentConversation`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return AsyncPages(
            self._executor,
            _requests.list_recent(
                app_id=app_id,
                only_active=only_active,
                page_size=page_size,
                page_token=page_token,
                order=order,
            ),
        )

    async def inject_event(
        self,
        conversation_id: str,
        *,
        accept_time: datetime | str,
        app_event: AppEvent | AppEventDict,
        contact_id: str | None = None,
        channel_identity: ChannelIdentity | ChannelIdentityDict | None = None,
        processing_mode: ProcessingMode | None = None,
    ) -> SendEventResponse:
        """Add an event from the app that happened elsewhere.

        Puts an event from the app into the history of a conversation without sending it; not in
        dispatch mode. Calling twice adds it twice.

        Args:
            conversation_id: ID of the conversation, from a list, a message or a callback.
            accept_time: When it happened; in the past, by 30 days at most.
            app_event: The event.
            contact_id: Contact that takes part.
            channel_identity: Who the contact is, on which channel.
            processing_mode: Whether the service keeps contacts and conversations (`CONVERSATION`) or
                only passes messages on (`DISPATCH`).

        Returns:
            The event was added.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.inject_event(
                conversation_id=conversation_id,
                accept_time=accept_time,
                app_event=app_event,
                contact_id=contact_id,
                channel_identity=channel_identity,
                processing_mode=processing_mode,
            )
        )

    inject_message_to_conversation = inject_message
    """`inject_message` under the name that the official SDK has for it."""
