# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class Coordinates(_Model):
    """A point on Earth."""

    latitude: float = _field(metadata=_json(_kinds.NUMBER, required=True))
    """Degrees north, -90 to 90; negative in the south."""
    longitude: float = _field(metadata=_json(_kinds.NUMBER, required=True))
    """Degrees east, -180 to 180; negative in the west."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class CoordinatesDict(TypedDict, total=False):
    """What may be given for `Coordinates`: a plain dict with the names of the service."""

    latitude: Required[float]
    """Degrees north, -90 to 90; negative in the south."""
    longitude: Required[float]
    """Degrees east, -180 to 180; negative in the west."""
