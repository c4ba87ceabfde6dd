# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire


@_define(kw_only=True, repr=False)
class OrderItem(_Model):
    """Part of an order."""

    retailer_id: str
    """ID of the item with the seller."""
    name: str
    """Name of the item."""
    amount_value: int
    """Price of one, in hundredths of the currency."""
    quantity: int
    """How many are ordered."""
    sale_amount_value: int | None = None
    """Reduced price of one, in hundredths of the currency."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("retailer_id", _kinds.TEXT, "retailer_id", required=True),
        _Field("name", _kinds.TEXT, "name", required=True),
        _Field("amount_value", _kinds.INTEGER, "amount_value", required=True),
        _Field("quantity", _kinds.INTEGER, "quantity", required=True),
        _Field("sale_amount_value", _kinds.INTEGER, "sale_amount_value"),
    )


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
