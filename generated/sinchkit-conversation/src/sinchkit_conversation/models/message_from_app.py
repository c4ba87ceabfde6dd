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

    from ..models import AppMessage, ChannelIdentity, ConversationDirection, MessageStatus, ProcessingMode


@_define(kw_only=True, repr=False)
class MessageFromApp(_Model):
    """A stored message that an app wrote."""

    app_message: AppMessage = _field(metadata=_json(_variants.APP_MESSAGE, required=True))
    """A message from an app: one kind of content, with settings beside it, or content for single channels
    only.
    """
    id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the message, made by the service."""
    direction: ConversationDirection | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationDirection"))),
    )
    """Which way a message went: `TO_APP` from the contact, `TO_CONTACT` from the app."""
    channel_identity: ChannelIdentity | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"))
    )
    """Who the contact is, on which channel."""
    accept_time: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When the service took the message, UTC."""
    conversation_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Conversation that the message is part of; empty or absent in dispatch mode."""
    contact_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Contact that wrote the message or that it is for; empty or absent in dispatch mode."""
    metadata: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Data of your own about the message; empty when there is none."""
    sender_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Number or ID of the app that the message came from or was for, on the channel."""
    processing_mode: ProcessingMode | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")))
    )
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    injected: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """Whether the message was exchanged elsewhere and added here."""
    message_status: MessageStatus | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "MessageStatus"))
    )
    """The delivery status of the message; absent or null if the app does not store it."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
