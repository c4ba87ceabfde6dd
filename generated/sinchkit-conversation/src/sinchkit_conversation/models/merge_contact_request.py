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
    from ..models import ConversationMergeStrategy


@_define(kw_only=True, repr=False)
class MergeContactRequest(_Model):
    """Which contact to merge into the one in the path."""

    source_id: str
    """Contact to merge into the other one; it is deleted."""
    strategy: ConversationMergeStrategy | str | None = None
    """How to merge contacts; `MERGE`, the only way, when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("source_id", _kinds.TEXT, "source_id", required=True),
        _Field(
            "strategy",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationMergeStrategy")),
            "strategy",
        ),
    )
