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
class UnknownStoredEvent(_Model):
    """Stands for kinds of `StoredEvent` that are newer than this version, or name no kind:
    `additional_properties` has what is their own.
    """

    id: str
    """ID of the event, made by the service."""
    channel_identity: ChannelIdentity
    """Who the contact is, on which channel."""
    direction: ConversationDirection | str | None = None
    """Which way a message went: `TO_APP` from the contact, `TO_CONTACT` from the app."""
    accept_time: datetime | None = None
    """When the service took the event, UTC."""
    conversation_id: str | None = None
    """Conversation that the event is part of; empty or absent in dispatch mode."""
    contact_id: str | None = None
    """Contact that caused the event or that it is for; empty or absent in dispatch mode."""
    processing_mode: ProcessingMode | str | None = None
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("id", _kinds.TEXT, "id"),
        _Field(
            "channel_identity",
            _kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"),
            "channel_identity",
        ),
        _Field(
            "direction",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationDirection")),
            "direction",
        ),
        _Field("accept_time", _kinds.TIMESTAMP, "accept_time"),
        _Field("conversation_id", _kinds.TEXT, "conversation_id"),
        _Field("contact_id", _kinds.TEXT, "contact_id"),
        _Field(
            "processing_mode",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")),
            "processing_mode",
        ),
    )
