# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""What an app and its contacts write to each other. Sending takes an app with credentials for one channel
or more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.pages import AsyncPages, Pages
from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import messages as _requests

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta
    from typing import Any

    from sinchkit_core.sequences import SequenceNotStr

    from ..models import (
        AppMessage,
        AppMessageDict,
        ConversationChannel,
        ConversationDirection,
        ConversationMessage,
        ConversationMessagesView,
        MessageContentType,
        MessagePage,
        MessageQueue,
        MessagesSource,
        MetadataUpdateStrategy,
        ProcessingStrategy,
        Recipient,
        RecipientDict,
        SendMessageResponse,
    )


class Messages(Resource):
    """What an app and its contacts write to each other. Sending takes an app with credentials for one
    channel or more.
    """

    def send(
        self,
        *,
        app_id: str,
        message: AppMessage | AppMessageDict,
        recipient: Recipient | RecipientDict,
        callback_url: str | None = None,
        channel_priority_order: Sequence[ConversationChannel] | None = None,
        channel_properties: Mapping[str, str] | None = None,
        message_metadata: str | None = None,
        queue: MessageQueue | None = None,
        ttl: float | timedelta | str | None = None,
        processing_strategy: ProcessingStrategy | None = None,
        correlation_id: str | None = None,
        conversation_metadata: Mapping[str, Any] | None = None,
        conversation_metadata_update_strategy: MetadataUpdateStrategy | None = None,
        message_content_type: MessageContentType | None = None,
    ) -> SendMessageResponse:
        """Send one message to a contact.

        Queues the message for the first channel to try and starts a conversation if none is active.
        Delivery is reported by callback. Calling twice sends twice.

        Args:
            app_id: App that sends the message.
            message: A message from an app: one kind of content, with settings beside it, or content for
                single channels only.
            recipient: Whom to reach, by contact ID or by channel identities: exactly one of the two.
            callback_url: URL for delivery reports about this message, in place of the app's webhooks.
            channel_priority_order: Channels to try, in this order. When absent: those of the identities
                given or, for a contact, the active one, then the contact's order, then the app's.
            channel_properties: Settings for single channels, by name of the setting; values of at most
                1024 characters. None when absent.
            message_metadata: Data of your own, repeated in callbacks about the message; none when
                absent.
            queue: How urgent it is: `HIGH_PRIORITY` overtakes the rest; `NORMAL_PRIORITY` when absent.
            ttl: Seconds to go on trying, with an `s` behind, such as `10s`; at least 3. Later the
                message is withdrawn if the channel can, and no other channel is tried.
            processing_strategy: `DISPATCH_ONLY` passes this one on without contact or conversation;
                `DEFAULT`, also when absent, does as the app's processing mode says.
            correlation_id: ID of your own, repeated in callbacks about the message; at most 128
                characters, none when absent.
            conversation_metadata: Data of your own for the conversation, as a JSON object of at most
                2048 characters when written out; unchanged when absent.
            conversation_metadata_update_strategy: Whether new metadata replaces the old (`REPLACE`) or
                is merged into it (`MERGE_PATCH`, as JSON Merge Patch does).
            message_content_type: What the message is for, checked against the contact's refusals; not
                checked when unknown or absent.

        Returns:
            The message is queued, not yet delivered.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.send(
                app_id=app_id,
                message=message,
                recipient=recipient,
                callback_url=callback_url,
                channel_priority_order=channel_priority_order,
                channel_properties=channel_properties,
                message_metadata=message_metadata,
                queue=queue,
                ttl=ttl,
                processing_strategy=processing_strategy,
                correlation_id=correlation_id,
                conversation_metadata=conversation_metadata,
                conversation_metadata_update_strategy=conversation_metadata_update_strategy,
                message_content_type=message_content_type,
            )
        )

    def get(
        self,
        message_id: str,
        *,
        messages_source: MessagesSource | None = None,
    ) -> ConversationMessage:
        """Get one message.

        Looks up a stored message, from the app or from the contact.

        Args:
            message_id: ID of the message, from a list, a callback or the answer to sending it.
            messages_source: Where the messages are: in conversations (`CONVERSATION_SOURCE`, also when
                absent) or among those that were only passed on (`DISPATCH_SOURCE`).

        Returns:
            The message.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.get(
                message_id=message_id,
                messages_source=messages_source,
            )
        )

    def delete(
        self,
        message_id: str,
        *,
        messages_source: MessagesSource | None = None,
    ) -> None:
        """Remove one message.

        Takes a message out of its conversation, which stays even if it has no other.

        Args:
            message_id: ID of the message, from a list, a callback or the answer to sending it.
            messages_source: Where the messages are: in conversations (`CONVERSATION_SOURCE`, also when
                absent) or among those that were only passed on (`DISPATCH_SOURCE`).

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.delete(
                message_id=message_id,
                messages_source=messages_source,
            )
        )

    def update(
        self,
        message_id: str,
        *,
        metadata: str,
        messages_source: MessagesSource | None = None,
    ) -> ConversationMessage:
        """Change the metadata of a message.

        Replaces the metadata stored with a message. Nothing else of a message can be changed.

        Args:
            message_id: ID of the message, from a list, a callback or the answer to sending it.
            metadata: Data of your own about the message, at most 1024 characters.
            messages_source: Where the messages are: in conversations (`CONVERSATION_SOURCE`, also when
                absent) or among those that were only passed on (`DISPATCH_SOURCE`).

        Returns:
            The message after the change.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.update(
                message_id=message_id,
                metadata=metadata,
                messages_source=messages_source,
            )
        )

    def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        view: ConversationMessagesView | None = None,
        conversation_id: str | None = None,
        contact_id: str | None = None,
        app_id: str | None = None,
        channel_identity: str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        messages_source: MessagesSource | None = None,
        only_recipient_originated: bool | None = None,
        channel: ConversationChannel | None = None,
        direction: ConversationDirection | None = None,
    ) -> Pages[ConversationMessage, MessagePage]:
        """List messages.

        Pages through stored messages, the one accepted last coming first.

        Args:
            page_size: Messages per page, at most 1000; 10 when absent.
            page_token: `next_page_token` of the page before; the first page when absent.
            view: Whether messages come with their metadata; they do when absent.
            conversation_id: Finds only messages of this conversation; of any when absent.
            contact_id: Finds only messages from and to this contact; all when absent.
            app_id: Finds only messages of this app; of any when absent.
            channel_identity: Finds only messages from and to this address, such as a phone number; all
                when absent.
            start_time: Finds only messages accepted after this time, earlier than `end_time`.
            end_time: Finds only messages accepted before this time.
            messages_source: Where the messages are: in conversations (`CONVERSATION_SOURCE`, also when
                absent) or among those that were only passed on (`DISPATCH_SOURCE`).
            only_recipient_originated: True finds only messages from contacts; for `DISPATCH_SOURCE`
                only.
            channel: Finds only messages on this channel; on any when absent.
            direction: Finds only messages that went this way; both ways when absent.

        Returns:
            The list, in pages: walk it for every `ConversationMessage`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return Pages(
            self._executor,
            _requests.list(
                page_size=page_size,
                page_token=page_token,
                view=view,
                conversation_id=conversation_id,
                contact_id=contact_id,
                app_id=app_id,
                channel_identity=channel_identity,
                start_time=start_time,
                end_time=end_time,
                messages_source=messages_source,
                only_recipient_originated=only_recipient_originated,
                channel=channel,
                direction=direction,
            ),
        )

    def list_last_messages_by_channel_identity(
        self,
        *,
        channel_identities: SequenceNotStr[str] | None = None,
        contact_ids: SequenceNotStr[str] | None = None,
        app_id: str | None = None,
        messages_source: MessagesSource | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        view: ConversationMessagesView | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        channel: ConversationChannel | None = None,
        direction: ConversationDirection | None = None,
    ) -> Pages[ConversationMessage, MessagePage]:
        """Get the last message of each channel identity or contact.

        Finds the latest message for each of the channel identities or contacts given; changes nothing.
        For a further page, call again with `page_token` set to the `next_page_token` of the answer and
        all else the same.

        Args:
            channel_identities: Addresses on the channel, such as phone numbers. Not together with
                `contact_ids`.
            contact_ids: IDs of contacts. Not together with `channel_identities`.
            app_id: Finds only messages of this app; those of any when absent.
            messages_source: Where the messages are: in conversations (`CONVERSATION_SOURCE`, also when
                absent) or among those that were only passed on (`DISPATCH_SOURCE`).
            page_size: Messages per page; 10 when absent. At least 1.
            page_token: `next_page_token` of the page before; the first page when absent.
            view: Whether messages come with their metadata; they do when absent.
            start_time: Finds only messages accepted after this time, earlier than `end_time`.
            end_time: Finds only messages accepted before this time.
            channel: Finds only messages on this channel; on any when absent.
            direction: Finds only messages that went this way; both ways when absent.

        Returns:
            The list, in pages: walk it for every `ConversationMessage`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return Pages(
            self._executor,
            _requests.list_last_messages_by_channel_identity(
                channel_identities=channel_identities,
                contact_ids=contact_ids,
                app_id=app_id,
                messages_source=messages_source,
                page_size=page_size,
                page_token=page_token,
                view=view,
                start_time=start_time,
                end_time=end_time,
                channel=channel,
                direction=direction,
            ),
        )


class AsyncMessages(AsyncResource):
    """What an app and its contacts write to each other. Sending takes an app with credentials for one
    channel or more.
    """

    async def send(
        self,
        *,
        app_id: str,
        message: AppMessage | AppMessageDict,
        recipient: Recipient | RecipientDict,
        callback_url: str | None = None,
        channel_priority_order: Sequence[ConversationChannel] | None = None,
        channel_properties: Mapping[str, str] | None = None,
        message_metadata: str | None = None,
        queue: MessageQueue | None = None,
        ttl: float | timedelta | str | None = None,
        processing_strategy: ProcessingStrategy | None = None,
        correlation_id: str | None = None,
        conversation_metadata: Mapping[str, Any] | None = None,
        conversation_metadata_update_strategy: MetadataUpdateStrategy | None = None,
        message_content_type: MessageContentType | None = None,
    ) -> SendMessageResponse:
        """Send one message to a contact.

        Queues the message for the first channel to try and starts a conversation if none is active.
        Delivery is reported by callback. Calling twice sends twice.

        Args:
            app_id: App that sends the message.
            message: A message from an app: one kind of content, with settings beside it, or content for
                single channels only.
            recipient: Whom to reach, by contact ID or by channel identities: exactly one of the two.
            callback_url: URL for delivery reports about this message, in place of the app's webhooks.
            channel_priority_order: Channels to try, in this order. When absent: those of the identities
                given or, for a contact, the active one, then the contact's order, then the app's.
            channel_properties: Settings for single channels, by name of the setting; values of at most
                1024 characters. None when absent.
            message_metadata: Data of your own, repeated in callbacks about the message; none when
                absent.
            queue: How urgent it is: `HIGH_PRIORITY` overtakes the rest; `NORMAL_PRIORITY` when absent.
            ttl: Seconds to go on trying, with an `s` behind, such as `10s`; at least 3. Later the
                message is withdrawn if the channel can, and no other channel is tried.
            processing_strategy: `DISPATCH_ONLY` passes this one on without contact or conversation;
                `DEFAULT`, also when absent, does as the app's processing mode says.
            correlation_id: ID of your own, repeated in callbacks about the message; at most 128
                characters, none when absent.
            conversation_metadata: Data of your own for the conversation, as a JSON object of at most
                2048 characters when written out; unchanged when absent.
            conversation_metadata_update_strategy: Whether new metadata replaces the old (`REPLACE`) or
                is merged into it (`MERGE_PATCH`, as JSON Merge Patch does).
            message_content_type: What the message is for, checked against the contact's refusals; not
                checked when unknown or absent.

        Returns:
            The message is queued, not yet delivered.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.send(
                app_id=app_id,
                message=message,
                recipient=recipient,
                callback_url=callback_url,
                channel_priority_order=channel_priority_order,
                channel_properties=channel_properties,
                message_metadata=message_metadata,
                queue=queue,
                ttl=ttl,
                processing_strategy=processing_strategy,
                correlation_id=correlation_id,
                conversation_metadata=conversation_metadata,
                conversation_metadata_update_strategy=conversation_metadata_update_strategy,
                message_content_type=message_content_type,
            )
        )

    async def get(
        self,
        message_id: str,
        *,
        messages_source: MessagesSource | None = None,
    ) -> ConversationMessage:
        """Get one message.

        Looks up a stored message, from the app or from the contact.

        Args:
            message_id: ID of the message, from a list, a callback or the answer to sending it.
            messages_source: Where the messages are: in conversations (`CONVERSATION_SOURCE`, also when
                absent) or among those that were only passed on (`DISPATCH_SOURCE`).

        Returns:
            The message.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.get(
                message_id=message_id,
                messages_source=messages_source,
            )
        )

    async def delete(
        self,
        message_id: str,
        *,
        messages_source: MessagesSource | None = None,
    ) -> None:
        """Remove one message.

        Takes a message out of its conversation, which stays even if it has no other.

        Args:
            message_id: ID of the message, from a list, a callback or the answer to sending it.
            messages_source: Where the messages are: in conversations (`CONVERSATION_SOURCE`, also when
                absent) or among those that were only passed on (`DISPATCH_SOURCE`).

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.delete(
                message_id=message_id,
                messages_source=messages_source,
            )
        )

    async def update(
        self,
        message_id: str,
        *,
        metadata: str,
        messages_source: MessagesSource | None = None,
    ) -> ConversationMessage:
        """Change the metadata of a message.

        Replaces the metadata stored with a message. Nothing else of a message can be changed.

        Args:
            message_id: ID of the message, from a list, a callback or the answer to sending it.
            metadata: Data of your own about the message, at most 1024 characters.
            messages_source: Where the messages are: in conversations (`CONVERSATION_SOURCE`, also when
                absent) or among those that were only passed on (`DISPATCH_SOURCE`).

        Returns:
            The message after the change.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.update(
                message_id=message_id,
                metadata=metadata,
                messages_source=messages_source,
            )
        )

    def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        view: ConversationMessagesView | None = None,
        conversation_id: str | None = None,
        contact_id: str | None = None,
        app_id: str | None = None,
        channel_identity: str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        messages_source: MessagesSource | None = None,
        only_recipient_originated: bool | None = None,
        channel: ConversationChannel | None = None,
        direction: ConversationDirection | None = None,
    ) -> AsyncPages[ConversationMessage, MessagePage]:
        """List messages.

        Pages through stored messages, the one accepted last coming first.

        Args:
            page_size: Messages per page, at most 1000; 10 when absent.
            page_token: `next_page_token` of the page before; the first page when absent.
            view: Whether messages come with their metadata; they do when absent.
            conversation_id: Finds only messages of this conversation; of any when absent.
            contact_id: Finds only messages from and to this contact; all when absent.
            app_id: Finds only messages of this app; of any when absent.
            channel_identity: Finds only messages from and to this address, such as a phone number; all
                when absent.
            start_time: Finds only messages accepted after this time, earlier than `end_time`.
            end_time: Finds only messages accepted before this time.
            messages_source: Where the messages are: in conversations (`CONVERSATION_SOURCE`, also when
                absent) or among those that were only passed on (`DISPATCH_SOURCE`).
            only_recipient_originated: True finds only messages from contacts; for `DISPATCH_SOURCE`
                only.
            channel: Finds only messages on this channel; on any when absent.
            direction: Finds only messages that went this way; both ways when absent.

        Returns:
            The list, in pages: walk it for every `ConversationMessage`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return AsyncPages(
            self._executor,
            _requests.list(
                page_size=page_size,
                page_token=page_token,
                view=view,
                conversation_id=conversation_id,
                contact_id=contact_id,
                app_id=app_id,
                channel_identity=channel_identity,
                start_time=start_time,
                end_time=end_time,
                messages_source=messages_source,
                only_recipient_originated=only_recipient_originated,
                channel=channel,
                direction=direction,
            ),
        )

    def list_last_messages_by_channel_identity(
        self,
        *,
        channel_identities: SequenceNotStr[str] | None = None,
        contact_ids: SequenceNotStr[str] | None = None,
        app_id: str | None = None,
        messages_source: MessagesSource | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        view: ConversationMessagesView | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        channel: ConversationChannel | None = None,
        direction: ConversationDirection | None = None,
    ) -> AsyncPages[ConversationMessage, MessagePage]:
        """Get the last message of each channel identity or contact.

        Finds the latest message for each of the channel identities or contacts given; changes nothing.
        For a further page, call again with `page_token` set to the `next_page_token` of the answer and
        all else the same.

        Args:
            channel_identities: Addresses on the channel, such as phone numbers. Not together with
                `contact_ids`.
            contact_ids: IDs of contacts. Not together with `channel_identities`.
            app_id: Finds only messages of this app; those of any when absent.
            messages_source: Where the messages are: in conversations (`CONVERSATION_SOURCE`, also when
                absent) or among those that were only passed on (`DISPATCH_SOURCE`).
            page_size: Messages per page; 10 when absent. At least 1.
            page_token: `next_page_token` of the page before; the first page when absent.
            view: Whether messages come with their metadata; they do when absent.
            start_time: Finds only messages accepted after this time, earlier than `end_time`.
            end_time: Finds only messages accepted before this time.
            channel: Finds only messages on this channel; on any when absent.
            direction: Finds only messages that went this way; both ways when absent.

        Returns:
            The list, in pages: walk it for every `ConversationMessage`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return AsyncPages(
            self._executor,
            _requests.list_last_messages_by_channel_identity(
                channel_identities=channel_identities,
                contact_ids=contact_ids,
                app_id=app_id,
                messages_source=messages_source,
                page_size=page_size,
                page_token=page_token,
                view=view,
                start_time=start_time,
                end_time=end_time,
                channel=channel,
                direction=direction,
            ),
        )
