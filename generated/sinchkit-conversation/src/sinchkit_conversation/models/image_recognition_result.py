# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import DocumentFieldClassification, DocumentImageClassification, OpticalCharacterRecognition


@_define(kw_only=True, repr=False)
class ImageRecognitionResult(_Model):
    """What is in a picture."""

    url: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Address of the picture."""
    document_image_classification: DocumentImageClassification | None = _field(
        default=None,
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "DocumentImageClassification")),
    )
    """What kind of document a picture shows."""
    optical_character_recognition: OpticalCharacterRecognition | None = _field(
        default=None,
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "OpticalCharacterRecognition")),
    )
    """Text in a picture."""
    document_field_classification: DocumentFieldClassification | None = _field(
        default=None,
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "DocumentFieldClassification")),
    )
    """Fields of a document that a picture shows."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
