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

    from ..models import ChannelIdentity, ContactMessage, ConversationDirection, ProcessingMode


@_define(kw_only=True, repr=False)
class InboundMessage(_Model):
    """A message from a contact."""

    id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the message."""
    contact_message: ContactMessage = _field(metadata=_json(_variants.CONTACT_MESSAGE, required=True))
    """A message from a contact: exactly one kind of content."""
    direction: ConversationDirection | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationDirection"))),
    )
    """Which way the message went, here always `TO_APP`."""
    channel_identity: ChannelIdentity | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"))
    )
    """Who wrote it, on which channel."""
    contact_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Contact that wrote it; empty or absent in dispatch mode."""
    conversation_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Conversation that it is part of; empty or absent in dispatch mode."""
    metadata: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Data of your own about the message; empty when there is none."""
    accept_time: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When the service took the message, UTC."""
    sender_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Number or ID of yours that the contact wrote to."""
    processing_mode: ProcessingMode | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")))
    )
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    injected: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """True if the message was injected by a call rather than received from the channel."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
