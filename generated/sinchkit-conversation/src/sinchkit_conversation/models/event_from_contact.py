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
    from datetime import datetime

    from ..models import ChannelIdentity, ContactEvent, ConversationDirection, ProcessingMode


@_define(kw_only=True, repr=False)
class EventFromContact(_Model):
    """A stored event that a contact caused."""

    contact_event: ContactEvent = _field(metadata=_json(_variants.CONTACT_EVENT, required=True))
    """What a contact did: exactly one kind."""
    id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the event, made by the service."""
    channel_identity: ChannelIdentity = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"), required=True)
    )
    """Who the contact is, on which channel."""
    direction: ConversationDirection | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationDirection"))),
    )
    """Which way a message went: `TO_APP` from the contact, `TO_CONTACT` from the app."""
    accept_time: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When the service took the event, UTC."""
    conversation_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Conversation that the event is part of; empty or absent in dispatch mode."""
    contact_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Contact that caused the event or that it is for; empty or absent in dispatch mode."""
    processing_mode: ProcessingMode | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")))
    )
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
