# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class ProductItem(_Model):
    """A product of a catalogue."""

    id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the product."""
    marketplace: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Marketplace that the product is from."""
    quantity: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """How many the contact wants; in what contacts answer only."""
    item_price: float | None = _field(default=None, metadata=_json(_kinds.NUMBER))
    """Price of one, in `currency`; in what contacts answer only."""
    currency: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Currency of the price; in what contacts answer only."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ProductItemDict(TypedDict, total=False):
    """What may be given for `ProductItem`: a plain dict with the names of the service."""

    id: Required[str]
    """ID of the product."""
    marketplace: Required[str]
    """Marketplace that the product is from."""
    quantity: int
    """How many the contact wants; in what contacts answer only."""
    item_price: float
    """Price of one, in `currency`; in what contacts answer only."""
    currency: str
    """Currency of the price; in what contacts answer only."""
