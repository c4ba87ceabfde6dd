# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ReactionEvent


@_define(kw_only=True, repr=False)
class ReactionContactMessageEvent(_Model):
    """The contact reacted to a message with an emoji, or took that back."""

    reaction_event: ReactionEvent = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ReactionEvent"), required=True)
    )
    """An emoji under a message."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
