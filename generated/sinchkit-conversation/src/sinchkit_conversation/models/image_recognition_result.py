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
    from ..models import DocumentFieldClassification, DocumentImageClassification, OpticalCharacterRecognition


@_define(kw_only=True, repr=False)
class ImageRecognitionResult(_Model):
    """What is in a picture."""

    url: str | None = None
    """Address of the picture."""
    document_image_classification: DocumentImageClassification | None = None
    """What kind of document a picture shows."""
    optical_character_recognition: OpticalCharacterRecognition | None = None
    """Text in a picture."""
    document_field_classification: DocumentFieldClassification | None = None
    """Fields of a document that a picture shows."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("url", _kinds.TEXT, "url"),
        _Field(
            "document_image_classification",
            _kinds.Nested("sinchkit_conversation.models", "DocumentImageClassification"),
            "document_image_classification",
        ),
        _Field(
            "optical_character_recognition",
            _kinds.Nested("sinchkit_conversation.models", "OpticalCharacterRecognition"),
            "optical_character_recognition",
        ),
        _Field(
            "document_field_classification",
            _kinds.Nested("sinchkit_conversation.models", "DocumentFieldClassification"),
            "document_field_classification",
        ),
    )
