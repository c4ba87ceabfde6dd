# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ConversationChannel


@_define(kw_only=True, repr=False)
class ChannelEventDetails(_Model):
    """What a channel reports about itself or about the account there."""

    channel: ConversationChannel | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
    )
    """Channel that messages travel on, such as `SMS`, `WHATSAPP` or `RCS`."""
    event_type: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """What happened, in the channel's own words, such as `WHATS_APP_QUALITY_RATING_CHANGED`."""
    additional_data: dict[str, Any] | None = _field(
        default=None, metadata=_json(_kinds.MapOf(_kinds.ANYTHING))
    )
    """Further data; its fields depend on the type."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
