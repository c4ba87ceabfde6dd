# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import CommerceCarousel, CommerceCarouselDict


@_define(kw_only=True, repr=False)
class CarouselCommerceContent(_Model):
    """Several products on offer."""

    carousel: CommerceCarousel = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "CommerceCarousel"), required=True)
    )
    """Products side by side, to leaf through."""
    push_alarm: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """Whether the phone notifies the contact; true when absent."""
    adult: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """Whether the content is for adults only; false when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class CarouselCommerceContentDict(TypedDict, total=False):
    """What may be given for `CarouselCommerceContent`: a plain dict with the names of the service."""

    carousel: Required[CommerceCarousel | CommerceCarouselDict]
    """Products side by side, to leaf through."""
    push_alarm: bool
    """Whether the phone notifies the contact; true when absent."""
    adult: bool
    """Whether the content is for adults only; false when absent."""
