"""Conversation with its helpers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_conversation.api import AsyncConversation
from sinchkit_core.kept_property import kept_property

if TYPE_CHECKING:
    from .async_messages import AsyncConversationMessages


class AsyncConversationApi(AsyncConversation):
    """Sinch Conversation: messages over many channels, contacts, conversations, apps and their webhooks.

    Args:
        executor: Sends the requests.
    """

    @kept_property
    def messages(self) -> AsyncConversationMessages:
        """Messages between an app and its contacts.

        Sending takes an app with credentials for one channel or more.
        """
        from .async_messages import AsyncConversationMessages

        return AsyncConversationMessages(self._executor)
