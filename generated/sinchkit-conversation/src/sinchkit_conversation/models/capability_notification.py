# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import CapabilityStatus, ConversationChannel, Reason


@_define(kw_only=True, repr=False)
class CapabilityNotification(_Model):
    """Whether one channel reaches a recipient."""

    request_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of the request that asked."""
    contact_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Contact that was asked about; empty or absent in dispatch mode."""
    channel: ConversationChannel | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
    )
    """Channel that messages travel on, such as `SMS`, `WHATSAPP` or `RCS`."""
    identity: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Address on the channel that was asked about."""
    capability_status: CapabilityStatus | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "CapabilityStatus"))),
    )
    """How much of a channel a recipient can use."""
    channel_capabilities: list[str] | None = _field(default=None, metadata=_json(_kinds.ListOf(_kinds.TEXT)))
    """What the recipient can use, in the channel's own words; with `CAPABILITY_PARTIAL` only."""
    reason: Reason | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "Reason"))
    )
    """Why it could not be found out."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
