# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import Coordinates, CoordinatesDict


@_define(kw_only=True, repr=False)
class LocationMessage(_Model):
    """A place on the map."""

    coordinates: Coordinates = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "Coordinates"), required=True)
    )
    """A point on Earth."""
    title: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Text of the link to the map, or beside it."""
    label: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Name of the place; none when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class LocationMessageDict(TypedDict, total=False):
    """What may be given for `LocationMessage`: a plain dict with the names of the service."""

    coordinates: Required[Coordinates | CoordinatesDict]
    """A point on Earth."""
    title: Required[str]
    """Text of the link to the map, or beside it."""
    label: str
    """Name of the place; none when absent."""
