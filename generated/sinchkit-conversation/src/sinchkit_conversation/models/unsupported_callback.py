# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ChannelIdentity, ConversationChannel, ProcessingMode


@_define(kw_only=True, repr=False)
class UnsupportedCallback(_Model):
    """Something from a channel that the API has no form for, as it came."""

    channel: ConversationChannel | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
    )
    """Channel that messages travel on, such as `SMS`, `WHATSAPP` or `RCS`."""
    payload: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """What the channel delivered, mostly JSON text."""
    processing_mode: ProcessingMode | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")))
    )
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of the callback."""
    contact_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Contact that it came from; empty or absent in dispatch mode."""
    conversation_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Conversation that it is part of; empty or absent in dispatch mode."""
    channel_identity: ChannelIdentity | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"))
    )
    """Who it came from, on which channel."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
