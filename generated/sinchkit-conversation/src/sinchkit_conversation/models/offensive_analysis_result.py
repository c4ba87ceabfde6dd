# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import OffensiveEvaluation


@_define(kw_only=True, repr=False)
class OffensiveAnalysisResult(_Model):
    """Whether a text or a picture is offensive."""

    message: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """The text that was analysed."""
    url: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Address of the picture that was analysed."""
    evaluation: OffensiveEvaluation | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "OffensiveEvaluation"))),
    )
    """Whether a text or picture is offensive (`UNSAFE`) or not."""
    score: float | None = _field(default=None, metadata=_json(_kinds.NUMBER))
    """How sure the evaluation is, 0 to 1."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
