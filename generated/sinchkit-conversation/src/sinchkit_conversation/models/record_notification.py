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
    from ..models import ChannelIdentity, ProcessingMode, Reason, RecordStatus


@_define(kw_only=True, repr=False)
class RecordNotification(_Model):
    """What was stored, or why it was not."""

    entity_id: str | None = None
    """ID of what was to be stored."""
    record_status: RecordStatus | str | None = None
    """Whether an event was stored."""
    channel_identity: ChannelIdentity | None = None
    """Who it came from or went to, on which channel."""
    contact_id: str | None = None
    """Contact that it came from or went to; empty or absent in dispatch mode."""
    conversation_id: str | None = None
    """Conversation that it is part of; empty or absent in dispatch mode."""
    reason: Reason | None = None
    """Why it was not stored."""
    processing_mode: ProcessingMode | str | None = None
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("entity_id", _kinds.TEXT, "entity_id"),
        _Field(
            "record_status",
            _kinds.Choice(alias=("sinchkit_conversation.models", "RecordStatus")),
            "record_status",
        ),
        _Field(
            "channel_identity",
            _kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"),
            "channel_identity",
        ),
        _Field("contact_id", _kinds.TEXT, "contact_id"),
        _Field("conversation_id", _kinds.TEXT, "conversation_id"),
        _Field("reason", _kinds.Nested("sinchkit_conversation.models", "Reason"), "reason"),
        _Field(
            "processing_mode",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")),
            "processing_mode",
        ),
    )
