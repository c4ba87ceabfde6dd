# Made from async_api.py by `make generate`. Do not edit: changes are overwritten.
"""Conversation with its helpers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_conversation.api import Conversation
from sinchkit_core.kept_property import kept_property

if TYPE_CHECKING:
    from .messages import ConversationMessages


class ConversationApi(Conversation):
    """Sinch Conversation: messages over many channels, contacts, conversations, apps and their webhooks.

    Args:
        executor: Sends the requests.
    """

    @kept_property
    def messages(self) -> ConversationMessages:
        """Messages between an app and its contacts.

        Sending takes an app with credentials for one channel or more.
        """
        from .messages import ConversationMessages

        return ConversationMessages(self._executor)
