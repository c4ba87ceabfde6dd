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
    from ..models import (
        ImageRecognitionResult,
        IntentResult,
        OffensiveAnalysisResult,
        PersonalDataResult,
        SentimentResult,
    )


@_define(kw_only=True, repr=False)
class AnalysisResults(_Model):
    """Results of each kind of analysis, for each part of the message; absent for kinds that do not apply."""

    ml_sentiment_result: list[SentimentResult] | None = None
    """The mood of texts."""
    ml_nlu_result: list[IntentResult] | None = None
    """What texts are meant to achieve."""
    ml_image_recognition_result: list[ImageRecognitionResult] | None = None
    """What is in pictures."""
    ml_pii_result: list[PersonalDataResult] | None = None
    """Texts with personal data masked."""
    ml_offensive_analysis_result: list[OffensiveAnalysisResult] | None = None
    """Whether texts or pictures are offensive."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field(
            "ml_sentiment_result",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "SentimentResult")),
            "ml_sentiment_result",
        ),
        _Field(
            "ml_nlu_result",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "IntentResult")),
            "ml_nlu_result",
        ),
        _Field(
            "ml_image_recognition_result",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ImageRecognitionResult")),
            "ml_image_recognition_result",
        ),
        _Field(
            "ml_pii_result",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "PersonalDataResult")),
            "ml_pii_result",
        ),
        _Field(
            "ml_offensive_analysis_result",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "OffensiveAnalysisResult")),
            "ml_offensive_analysis_result",
        ),
    )
