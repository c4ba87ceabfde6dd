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
    from collections.abc import Sequence

    from ..models import OrderItem, OrderItemDict


@_define(kw_only=True, repr=False)
class Order(_Model):
    """What is ordered."""

    items: list[OrderItem]
    """What is ordered, item by item."""
    subtotal_value: int
    """Price of all items, in hundredths of the currency."""
    tax_value: int
    """Tax, in hundredths of the currency."""
    tax_description: str | None = None
    """Name of the tax."""
    shipping_value: int | None = None
    """Price of shipping, in hundredths of the currency."""
    shipping_description: str | None = None
    """Way of shipping."""
    discount_value: int | None = None
    """What is taken off, in hundredths of the currency."""
    discount_description: str | None = None
    """Why it is taken off."""
    discount_program_name: str | None = None
    """Programme that takes it off."""
    catalog_id: str | None = None
    """Catalogue that the items are in."""
    expiration_time: str | None = None
    """When the order can no longer be paid, in seconds since 1970 (UTC), as text; at least 300 seconds
    ahead.
    """
    expiration_description: str | None = None
    """What to say once it cannot be paid."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field(
            "items",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "OrderItem")),
            "items",
            required=True,
        ),
        _Field("subtotal_value", _kinds.INTEGER, "subtotal_value", required=True),
        _Field("tax_value", _kinds.INTEGER, "tax_value", required=True),
        _Field("tax_description", _kinds.TEXT, "tax_description"),
        _Field("shipping_value", _kinds.INTEGER, "shipping_value"),
        _Field("shipping_description", _kinds.TEXT, "shipping_description"),
        _Field("discount_value", _kinds.INTEGER, "discount_value"),
        _Field("discount_description", _kinds.TEXT, "discount_description"),
        _Field("discount_program_name", _kinds.TEXT, "discount_program_name"),
        _Field("catalog_id", _kinds.TEXT, "catalog_id"),
        _Field("expiration_time", _kinds.TEXT, "expiration_time"),
        _Field("expiration_description", _kinds.TEXT, "expiration_description"),
    )


class OrderDict(TypedDict, total=False):
    """What may be given for `Order`: a plain dict with the names of the service."""

    items: Required[Sequence[OrderItem | OrderItemDict]]
    """What is ordered, item by item."""
    subtotal_value: Required[int]
    """Price of all items, in hundredths of the currency."""
    tax_value: Required[int]
    """Tax, in hundredths of the currency."""
    tax_description: str
    """Name of the tax."""
    shipping_value: int
    """Price of shipping, in hundredths of the currency."""
    shipping_description: str
    """Way of shipping."""
    discount_value: int
    """What is taken off, in hundredths of the currency."""
    discount_description: str
    """Why it is taken off."""
    discount_program_name: str
    """Programme that takes it off."""
    catalog_id: str
    """Catalogue that the items are in."""
    expiration_time: str
    """When the order can no longer be paid, in seconds since 1970 (UTC), as text; at least 300 seconds
    ahead.
    """
    expiration_description: str
    """What to say once it cannot be paid."""
