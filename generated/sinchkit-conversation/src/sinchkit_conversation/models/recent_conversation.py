# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

from .. import variants as _variants

if TYPE_CHECKING:
    from ..models import Conversation, ConversationMessage


@_define(kw_only=True, repr=False)
class RecentConversation(_Model):
    """A conversation and its last message."""

    conversation: Conversation | None = None
    """What one app and one contact exchange. Their first message starts it, and one at a time is active."""
    last_message: ConversationMessage | None = None
    """A stored message, written by an app or by a contact."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("conversation", _kinds.Nested("sinchkit_conversation.models", "Conversation"), "conversation"),
        _Field("last_message", _variants.CONVERSATION_MESSAGE, "last_message"),
    )
