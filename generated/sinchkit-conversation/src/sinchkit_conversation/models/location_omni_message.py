# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import LocationMessage, LocationMessageDict


@_define(kw_only=True, repr=False)
class LocationOmniMessage(_Model):
    """A place on the map for one channel."""

    location_message: LocationMessage = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "LocationMessage"), required=True)
    )
    """A place on the map."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class LocationOmniMessageDict(TypedDict, total=False):
    """What may be given for `LocationOmniMessage`: a plain dict with the names of the service."""

    location_message: Required[LocationMessage | LocationMessageDict]
    """A place on the map."""
