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
    from ..models import AppMessage, ChannelIdentity, ProcessingMode


@_define(kw_only=True, repr=False)
class MessageSubmitNotification(_Model):
    """A message that was handed to a channel."""

    message_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of the message."""
    conversation_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Conversation that it is part of; empty or absent in dispatch mode."""
    channel_identity: ChannelIdentity | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"))
    )
    """Whom it goes to, on which channel."""
    contact_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Contact that it is for; empty or absent in dispatch mode."""
    submitted_message: AppMessage | None = _field(default=None, metadata=_json(_variants.APP_MESSAGE))
    """A message from an app: one kind of content, with settings beside it, or content for single channels
    only.
    """
    metadata: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """`message_metadata` as given when the message was sent."""
    processing_mode: ProcessingMode | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")))
    )
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
