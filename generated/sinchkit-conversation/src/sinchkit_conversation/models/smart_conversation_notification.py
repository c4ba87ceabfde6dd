# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import AnalysisResults, ConversationChannel


@_define(kw_only=True, repr=False)
class SmartConversationNotification(_Model):
    """What was found out about a message from a contact."""

    contact_id: str | None = None
    """Contact that wrote the message; empty or absent in dispatch mode."""
    channel_identity: str | None = None
    """Address of the contact on the channel."""
    channel: ConversationChannel | str | None = None
    """Channel that messages travel on, such as `SMS`, `WHATSAPP` or `RCS`."""
    message_id: str | None = None
    """ID of the message."""
    conversation_id: str | None = None
    """Conversation that it is part of; empty or absent in dispatch mode."""
    analysis_results: AnalysisResults | None = None
    """Results of each kind of analysis, for each part of the message; absent for kinds that do not apply."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("contact_id", _kinds.TEXT, "contact_id"),
        _Field("channel_identity", _kinds.TEXT, "channel_identity"),
        _Field(
            "channel", _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")), "channel"
        ),
        _Field("message_id", _kinds.TEXT, "message_id"),
        _Field("conversation_id", _kinds.TEXT, "conversation_id"),
        _Field(
            "analysis_results",
            _kinds.Nested("sinchkit_conversation.models", "AnalysisResults"),
            "analysis_results",
        ),
    )
