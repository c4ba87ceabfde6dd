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
    from typing import Literal

    from ..models import CarouselCommerceContent, CarouselCommerceContentDict


@_define(kw_only=True, repr=False)
class CarouselCommerceChannelMessage(_Model):
    """Several products on offer, on KakaoTalk."""

    message: CarouselCommerceContent
    """Several products on offer."""
    message_type: Literal["CAROUSEL_COMMERCE"] = "CAROUSEL_COMMERCE"
    """Always `CAROUSEL_COMMERCE`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("message_type", _kinds.TERM, "message_type", required=True),
        _Field(
            "message",
            _kinds.Nested("sinchkit_conversation.models", "CarouselCommerceContent"),
            "message",
            required=True,
        ),
    )


class CarouselCommerceChannelMessageDict(TypedDict, total=False):
    """What may be given for `CarouselCommerceChannelMessage`: a plain dict with the names of the service."""

    message: Required[CarouselCommerceContent | CarouselCommerceContentDict]
    """Several products on offer."""
    message_type: Required[Literal["CAROUSEL_COMMERCE"]]
    """Always `CAROUSEL_COMMERCE`."""
