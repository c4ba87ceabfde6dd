# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

from .. import variants as _variants

if TYPE_CHECKING:
    from ..models import AppMessage, ChannelIdentity, ProcessingMode


@_define(kw_only=True, repr=False)
class MessageSubmitNotification(_Model):
    """A message that was handed to a channel."""

    message_id: str | None = None
    """ID of the message."""
    conversation_id: str | None = None
    """Conversation that it is part of; empty or absent in dispatch mode."""
    channel_identity: ChannelIdentity | None = None
    """Whom it goes to, on which channel."""
    contact_id: str | None = None
    """Contact that it is for; empty or absent in dispatch mode."""
    submitted_message: AppMessage | None = None
    """A message from an app: one kind of content, with settings beside it, or content for single channels
    only.
    """
    metadata: str | None = None
    """`message_metadata` as given when the message was sent."""
    processing_mode: ProcessingMode | str | None = None
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("message_id", _kinds.TEXT, "message_id"),
        _Field("conversation_id", _kinds.TEXT, "conversation_id"),
        _Field(
            "channel_identity",
            _kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"),
            "channel_identity",
        ),
        _Field("contact_id", _kinds.TEXT, "contact_id"),
        _Field("submitted_message", _variants.APP_MESSAGE, "submitted_message"),
        _Field("metadata", _kinds.TEXT, "metadata"),
        _Field(
            "processing_mode",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")),
            "processing_mode",
        ),
    )
