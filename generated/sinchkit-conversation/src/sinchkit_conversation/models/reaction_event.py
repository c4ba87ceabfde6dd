# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ReactionAction


@_define(kw_only=True, repr=False)
class ReactionEvent(_Model):
    """An emoji under a message."""

    emoji: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """The emoji itself."""
    action: ReactionAction | str = _field(
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ReactionAction")), required=True)
    )
    """Whether a reaction was put under a message or taken away again."""
    message_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Message of yours that it is about."""
    reaction_category: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Kind of emoji as the channel groups them, such as `love` or `angry`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
