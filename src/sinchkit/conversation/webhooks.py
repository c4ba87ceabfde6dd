"""Callbacks of the Conversation API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from sinchkit.configuration.credentials import Parameter
from sinchkit.installed import require_installed
from sinchkit.webhooks.body_signed_webhooks import BodySignedWebhooks

from .definition import DEFINITION, WEBHOOK_SECRET

if TYPE_CHECKING:
    from .events import ConversationEvent


class ConversationWebhooks(BodySignedWebhooks["ConversationEvent"]):
    """Events of Conversation, as the service posts them to a webhook. Threads may share one; keep it.

    The service signs callbacks of a webhook that has a secret, and of a message's own callback URL once the app has
    a secret for those.

        webhooks = ConversationWebhooks(secret="...")  # or the variable SINCH_CONVERSATION_WEBHOOK_SECRET
        event = webhooks.parse(body, headers)

    Args and errors: see `BodySignedWebhooks`.
    """

    _api: ClassVar[str] = DEFINITION.name
    _event: ClassVar[str] = "ConversationEvent"
    _secret: ClassVar[Parameter] = WEBHOOK_SECRET

    def _read(self, data: dict[str, Any]) -> ConversationEvent:
        require_installed("sinchkit_conversation", "conversation")
        from .events import read_conversation_event

        return read_conversation_event(data, validate=self._validate_answers)
