# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import CarouselMessage, CarouselMessageDict


@_define(kw_only=True, repr=False)
class CarouselOmniMessage(_Model):
    """Several cards for one channel."""

    carousel_message: CarouselMessage = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "CarouselMessage"), required=True)
    )
    """Cards side by side, to leaf through. Their media must be images (JPEG, PNG)."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class CarouselOmniMessageDict(TypedDict, total=False):
    """What may be given for `CarouselOmniMessage`: a plain dict with the names of the service."""

    carousel_message: Required[CarouselMessage | CarouselMessageDict]
    """Cards side by side, to leaf through. Their media must be images (JPEG, PNG)."""
