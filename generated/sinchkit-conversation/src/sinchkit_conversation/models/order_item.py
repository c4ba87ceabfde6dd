# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class OrderItem(_Model):
    """Part of an order."""

    retailer_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the item with the seller."""
    name: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Name of the item."""
    amount_value: int = _field(metadata=_json(_kinds.INTEGER, required=True))
    """Price of one, in hundredths of the currency."""
    quantity: int = _field(metadata=_json(_kinds.INTEGER, required=True))
    """How many are ordered."""
    sale_amount_value: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Reduced price of one, in hundredths of the currency."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class OrderItemDict(TypedDict, total=False):
    """What may be given for `OrderItem`: a plain dict with the names of the service."""

    retailer_id: Required[str]
    """ID of the item with the seller."""
    name: Required[str]
    """Name of the item."""
    amount_value: Required[int]
    """Price of one, in hundredths of the currency."""
    quantity: Required[int]
    """How many are ordered."""
    sale_amount_value: int
    """Reduced price of one, in hundredths of the currency."""
