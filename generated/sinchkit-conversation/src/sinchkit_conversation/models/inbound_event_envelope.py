# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from datetime import datetime

    from ..models import ChannelIdentity, ConversationDirection, ProcessingMode


@_define(kw_only=True, repr=False)
class InboundEventEnvelope(_Model):
    """What every event from a contact has besides the one field that says what happened."""

    id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of the event; may be absent, as of a composing event."""
    direction: ConversationDirection | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationDirection"))),
    )
    """Which way the event went, here always `TO_APP`."""
    channel_identity: ChannelIdentity | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"))
    )
    """Who caused it, on which channel."""
    contact_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Contact that caused it; empty or absent in dispatch mode."""
    conversation_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Conversation that it is part of; empty or absent in dispatch mode."""
    accept_time: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When the service took the event, UTC."""
    processing_mode: ProcessingMode | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")))
    )
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
