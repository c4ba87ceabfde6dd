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

    from ..models import ChannelIdentity, ConversationDirection, MessageStatus, ProcessingMode


@_define(kw_only=True, repr=False)
class UnknownConversationMessage(_Model):
    """Stands for kinds of `ConversationMessage` that are newer than this version, or name no kind:
    `additional_properties` has what is their own.
    """

    id: str
    """ID of the message, made by the service."""
    direction: ConversationDirection | str | None = None
    """Which way a message went: `TO_APP` from the contact, `TO_CONTACT` from the app."""
    channel_identity: ChannelIdentity | None = None
    """Who the contact is, on which channel."""
    accept_time: datetime | None = None
    """When the service took the message, UTC."""
    conversation_id: str | None = None
    """Conversation that the message is part of; empty or absent in dispatch mode."""
    contact_id: str | None = None
    """Contact that wrote the message or that it is for; empty or absent in dispatch mode."""
    metadata: str | None = None
    """Data of your own about the message; empty when there is none."""
    sender_id: str | None = None
    """Number or ID of the app that the message came from or was for, on the channel."""
    processing_mode: ProcessingMode | str | None = None
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    injected: bool | None = None
    """Whether the message was exchanged elsewhere and added here."""
    message_status: MessageStatus | None = None
    """The delivery status of the message; absent or null if the app does not store it."""
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
        _Field("accept_time", _kinds.TIMESTAMP, "accept_time"),
        _Field("conversation_id", _kinds.TEXT, "conversation_id"),
        _Field("contact_id", _kinds.TEXT, "contact_id"),
        _Field("metadata", _kinds.TEXT, "metadata"),
        _Field("sender_id", _kinds.TEXT, "sender_id"),
        _Field(
            "processing_mode",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")),
            "processing_mode",
        ),
        _Field("injected", _kinds.BOOLEAN, "injected"),
        _Field(
            "message_status", _kinds.Nested("sinchkit_conversation.models", "MessageStatus"), "message_status"
        ),
    )
