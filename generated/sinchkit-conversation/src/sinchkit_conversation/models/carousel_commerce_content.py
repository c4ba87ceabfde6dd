# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import CommerceCarousel, CommerceCarouselDict


@_define(kw_only=True, repr=False)
class CarouselCommerceContent(_Model):
    """Several products on offer."""

    carousel: CommerceCarousel
    """Products side by side, to leaf through."""
    push_alarm: bool | None = None
    """Whether the phone notifies the contact; true when absent."""
    adult: bool | None = None
    """Whether the content is for adults only; false when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field(
            "carousel",
            _kinds.Nested("sinchkit_conversation.models", "CommerceCarousel"),
            "carousel",
            required=True,
        ),
        _Field("push_alarm", _kinds.BOOLEAN, "push_alarm"),
        _Field("adult", _kinds.BOOLEAN, "adult"),
    )


class CarouselCommerceContentDict(TypedDict, total=False):
    """What may be given for `CarouselCommerceContent`: a plain dict with the names of the service."""

    carousel: Required[CommerceCarousel | CommerceCarouselDict]
    """Products side by side, to leaf through."""
    push_alarm: bool
    """Whether the phone notifies the contact; true when absent."""
    adult: bool
    """Whether the content is for adults only; false when absent."""
