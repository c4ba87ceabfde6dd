# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

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

    ml_sentiment_result: list[SentimentResult] | None = _field(
        default=None,
        metadata=_json(_kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "SentimentResult"))),
    )
    """The mood of texts."""
    ml_nlu_result: list[IntentResult] | None = _field(
        default=None,
        metadata=_json(_kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "IntentResult"))),
    )
    """What texts are meant to achieve."""
    ml_image_recognition_result: list[ImageRecognitionResult] | None = _field(
        default=None,
        metadata=_json(
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ImageRecognitionResult"))
        ),
    )
    """What is in pictures."""
    ml_pii_result: list[PersonalDataResult] | None = _field(
        default=None,
        metadata=_json(_kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "PersonalDataResult"))),
    )
    """Texts with personal data masked."""
    ml_offensive_analysis_result: list[OffensiveAnalysisResult] | None = _field(
        default=None,
        metadata=_json(
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "OffensiveAnalysisResult"))
        ),
    )
    """Whether texts or pictures are offensive."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
