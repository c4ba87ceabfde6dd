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
    from ..models import Sentiment


@_define(kw_only=True, repr=False)
class SentimentScore(_Model):
    """How likely one mood is."""

    sentiment: Sentiment | str | None = None
    """Mood of a text."""
    score: float | None = None
    """How likely it is, 0 to 1."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("sentiment", _kinds.Choice(alias=("sinchkit_conversation.models", "Sentiment")), "sentiment"),
        _Field("score", _kinds.NUMBER, "score"),
    )
