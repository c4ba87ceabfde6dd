# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from typing import Literal

    from ..models import CarouselCommerceContent, CarouselCommerceContentDict


@_define(kw_only=True, repr=False)
class CarouselCommerceChannelMessage(_Model):
    """Several products on offer, on KakaoTalk."""

    message_type: Literal["CAROUSEL_COMMERCE"] = _field(
        default="CAROUSEL_COMMERCE", metadata=_json(_kinds.TERM, required=True)
    )
    """Always `CAROUSEL_COMMERCE`."""
    message: CarouselCommerceContent = _field(
        metadata=_json(
            _kinds.Nested("sinchkit_conversation.models", "CarouselCommerceContent"), required=True
        )
    )
    """Several products on offer."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class CarouselCommerceChannelMessageDict(TypedDict, total=False):
    """What may be given for `CarouselCommerceChannelMessage`: a plain dict with the names of the service."""

    message: Required[CarouselCommerceContent | CarouselCommerceContentDict]
    """Several products on offer."""
    message_type: Required[Literal["CAROUSEL_COMMERCE"]]
    """Always `CAROUSEL_COMMERCE`."""
