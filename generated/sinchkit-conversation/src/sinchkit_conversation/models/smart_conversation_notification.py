# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import AnalysisResults, ConversationChannel


@_define(kw_only=True, repr=False)
class SmartConversationNotification(_Model):
    """What was found out about a message from a contact."""

    contact_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Contact that wrote the message; empty or absent in dispatch mode."""
    channel_identity: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Address of the contact on the channel."""
    channel: ConversationChannel | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
    )
    """Channel that messages travel on, such as `SMS`, `WHATSAPP` or `RCS`."""
    message_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of the message."""
    conversation_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Conversation that it is part of; empty or absent in dispatch mode."""
    analysis_results: AnalysisResults | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "AnalysisResults"))
    )
    """Results of each kind of analysis, for each part of the message; absent for kinds that do not apply."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
