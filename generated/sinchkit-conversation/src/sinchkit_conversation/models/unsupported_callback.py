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
    from ..models import ChannelIdentity, ConversationChannel, ProcessingMode


@_define(kw_only=True, repr=False)
class UnsupportedCallback(_Model):
    """Something from a channel that the API has no form for, as it came."""

    channel: ConversationChannel | str | None = None
    """Channel that messages travel on, such as `SMS`, `WHATSAPP` or `RCS`."""
    payload: str | None = None
    """What the channel delivered, mostly JSON text."""
    processing_mode: ProcessingMode | str | None = None
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    id: str | None = None
    """ID of the callback."""
    contact_id: str | None = None
    """Contact that it came from; empty or absent in dispatch mode."""
    conversation_id: str | None = None
    """Conversation that it is part of; empty or absent in dispatch mode."""
    channel_identity: ChannelIdentity | None = None
    """Who it came from, on which channel."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field(
            "channel", _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")), "channel"
        ),
        _Field("payload", _kinds.TEXT, "payload"),
        _Field(
            "processing_mode",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")),
            "processing_mode",
        ),
        _Field("id", _kinds.TEXT, "id"),
        _Field("contact_id", _kinds.TEXT, "contact_id"),
        _Field("conversation_id", _kinds.TEXT, "conversation_id"),
        _Field(
            "channel_identity",
            _kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"),
            "channel_identity",
        ),
    )
