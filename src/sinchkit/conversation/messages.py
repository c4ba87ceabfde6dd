# Made from async_messages.py by `make generate`. Do not edit: changes are overwritten.
"""Messages with helpers: plain texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_conversation.resources.messages import Messages

from .recipients import recipient

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import timedelta
    from typing import Any

    from sinchkit_conversation.models import (
        ConversationChannel,
        MessageContentType,
        MessageQueue,
        MetadataUpdateStrategy,
        ProcessingStrategy,
        SendMessageResponse,
    )


class ConversationMessages(Messages):
    """Messages between an app and its contacts.

    Sending takes an app with credentials for one channel or more.
    """

    def send_text(
        self,
        to: str | Mapping[ConversationChannel, str],
        text: str,
        *,
        app_id: str,
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
        """Send a text to a contact, or to somebody's identities on channels.

        The same as `send` for texts. Calling twice sends twice.

        Args:
            to: The contact's ID; or identities by channel, tried in this order: `{"RCS": "+46701234567", "SMS":
                "+46701234567"}`.
            text: The text.
            app_id: App that sends the message.
            callback_url: URL for delivery reports about this message, in place of the app's webhooks.
            channel_priority_order: Channels to try, in this order. When absent: those of the identities given or, for a
                contact, the active one, then the contact's order, then the app's.
            channel_properties: Settings for single channels, by name of the setting; values of at most 1024 characters.
                None when absent.
            message_metadata: Data of your own, repeated in callbacks about the message; none when absent.
            queue: How urgent it is: `HIGH_PRIORITY` overtakes the rest; `NORMAL_PRIORITY` when absent.
            ttl: Seconds to go on trying; at least 3. Later the message is withdrawn if the channel can, and no other
                channel is tried.
            processing_strategy: `DISPATCH_ONLY` passes this one on without contact or conversation; `DEFAULT`, also
                when absent, does as the app's processing mode says.
            correlation_id: ID of your own, repeated in callbacks about the message; at most 128 characters, none when
                absent.
            conversation_metadata: Data of your own for the conversation, as a JSON object of at most 2048 characters
                when written out; unchanged when absent.
            conversation_metadata_update_strategy: Whether new metadata replaces the old (`REPLACE`) or is merged into
                it (`MERGE_PATCH`, as JSON Merge Patch does).
            message_content_type: What the message is for, checked against the contact's refusals; not checked when
                unknown or absent.

        Returns:
            The message is queued, not yet delivered.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass tells why.
            APIConnectionError: No answer came.
        """
        return self.send(
            app_id=app_id,
            message={"text_message": {"text": text}},
            recipient=recipient(to),
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
