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
    from ..models import OffensiveEvaluation


@_define(kw_only=True, repr=False)
class OffensiveAnalysisResult(_Model):
    """Whether a text or a picture is offensive."""

    message: str | None = None
    """The text that was analysed."""
    url: str | None = None
    """Address of the picture that was analysed."""
    evaluation: OffensiveEvaluation | str | None = None
    """Whether a text or picture is offensive (`UNSAFE`) or not."""
    score: float | None = None
    """How sure the evaluation is, 0 to 1."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("message", _kinds.TEXT, "message"),
        _Field("url", _kinds.TEXT, "url"),
        _Field(
            "evaluation",
            _kinds.Choice(alias=("sinchkit_conversation.models", "OffensiveEvaluation")),
            "evaluation",
        ),
        _Field("score", _kinds.NUMBER, "score"),
    )
