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
    from ..models import ConversationChannel


@_define(kw_only=True, repr=False)
class ChannelEventDetails(_Model):
    """What a channel reports about itself or about the account there."""

    channel: ConversationChannel | str | None = None
    """Channel that messages travel on, such as `SMS`, `WHATSAPP` or `RCS`."""
    event_type: str | None = None
    """What happened, in the channel's own words, such as `WHATS_APP_QUALITY_RATING_CHANGED`."""
    additional_data: dict[str, Any] | None = None
    """Further data; its fields depend on the type."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field(
            "channel", _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")), "channel"
        ),
        _Field("event_type", _kinds.TEXT, "event_type"),
        _Field("additional_data", _kinds.MapOf(_kinds.ANYTHING), "additional_data"),
    )
