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
    from ..models import CapabilityStatus, ConversationChannel, Reason


@_define(kw_only=True, repr=False)
class CapabilityNotification(_Model):
    """Whether one channel reaches a recipient."""

    request_id: str | None = None
    """ID of the request that asked."""
    contact_id: str | None = None
    """Contact that was asked about; empty or absent in dispatch mode."""
    channel: ConversationChannel | str | None = None
    """Channel that messages travel on, such as `SMS`, `WHATSAPP` or `RCS`."""
    identity: str | None = None
    """Address on the channel that was asked about."""
    capability_status: CapabilityStatus | str | None = None
    """How much of a channel a recipient can use."""
    channel_capabilities: list[str] | None = None
    """What the recipient can use, in the channel's own words; with `CAPABILITY_PARTIAL` only."""
    reason: Reason | None = None
    """Why it could not be found out."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("request_id", _kinds.TEXT, "request_id"),
        _Field("contact_id", _kinds.TEXT, "contact_id"),
        _Field(
            "channel", _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")), "channel"
        ),
        _Field("identity", _kinds.TEXT, "identity"),
        _Field(
            "capability_status",
            _kinds.Choice(alias=("sinchkit_conversation.models", "CapabilityStatus")),
            "capability_status",
        ),
        _Field("channel_capabilities", _kinds.ListOf(_kinds.TEXT), "channel_capabilities"),
        _Field("reason", _kinds.Nested("sinchkit_conversation.models", "Reason"), "reason"),
    )
