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
    from datetime import datetime

    from ..models import ChannelIdentity, ConversationDirection, ProcessingMode


@_define(kw_only=True, repr=False)
class InboundEventEnvelope(_Model):
    """What every event from a contact has besides the one field that says what happened."""

    id: str | None = None
    """ID of the event; may be absent, as of a composing event."""
    direction: ConversationDirection | str | None = None
    """Which way the event went, here always `TO_APP`."""
    channel_identity: ChannelIdentity | None = None
    """Who caused it, on which channel."""
    contact_id: str | None = None
    """Contact that caused it; empty or absent in dispatch mode."""
    conversation_id: str | None = None
    """Conversation that it is part of; empty or absent in dispatch mode."""
    accept_time: datetime | None = None
    """When the service took the event, UTC."""
    processing_mode: ProcessingMode | str | None = None
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("id", _kinds.TEXT, "id"),
        _Field(
            "direction",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationDirection")),
            "direction",
        ),
        _Field(
            "channel_identity",
            _kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"),
            "channel_identity",
        ),
        _Field("contact_id", _kinds.TEXT, "contact_id"),
        _Field("conversation_id", _kinds.TEXT, "conversation_id"),
        _Field("accept_time", _kinds.TIMESTAMP, "accept_time"),
        _Field(
            "processing_mode",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")),
            "processing_mode",
        ),
    )
