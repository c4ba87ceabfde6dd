# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import NumberType, Price


@_define(kw_only=True, repr=False)
class NumberInformation(_Model):
    """Facts about one phone number."""

    country_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "countryId"))
    """Country of the number, two letters of ISO 3166-1."""
    number_type: NumberType | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "NumberType")), "numberType"),
    )
    """What the number belongs to, such as a landline (`Fixed`) or a mobile phone."""
    normalized_number: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "normalizedNumber"))
    """The number with `+` and country code and nothing but digits after it."""
    restricted: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """True if calls to this number are restricted."""
    rate: Price | None = _field(default=None, metadata=_json(_kinds.Nested("sinchkit_voice.models", "Price")))
    """Price per minute of a call to this number."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
