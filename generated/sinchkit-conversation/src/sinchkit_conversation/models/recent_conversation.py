# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

from .. import variants as _variants

if TYPE_CHECKING:
    from ..models import Conversation, ConversationMessage


@_define(kw_only=True, repr=False)
class RecentConversation(_Model):
    """A conversation and its last message."""

    conversation: Conversation | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "Conversation"))
    )
    """What one app and one contact exchange. Their first message starts it, and one at a time is active."""
    last_message: ConversationMessage | None = _field(
        default=None, metadata=_json(_variants.CONVERSATION_MESSAGE)
    )
    """A stored message, written by an app or by a contact."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
