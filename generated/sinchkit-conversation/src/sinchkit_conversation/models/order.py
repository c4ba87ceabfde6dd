# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import OrderItem, OrderItemDict


@_define(kw_only=True, repr=False)
class Order(_Model):
    """What is ordered."""

    items: list[OrderItem] = _field(
        metadata=_json(
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "OrderItem")), required=True
        )
    )
    """What is ordered, item by item."""
    subtotal_value: int = _field(metadata=_json(_kinds.INTEGER, required=True))
    """Price of all items, in hundredths of the currency."""
    tax_value: int = _field(metadata=_json(_kinds.INTEGER, required=True))
    """Tax, in hundredths of the currency."""
    tax_description: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Name of the tax."""
    shipping_value: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Price of shipping, in hundredths of the currency."""
    shipping_description: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Way of shipping."""
    discount_value: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """What is taken off, in hundredths of the currency."""
    discount_description: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Why it is taken off."""
    discount_program_name: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Programme that takes it off."""
    catalog_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Catalogue that the items are in."""
    expiration_time: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """When the order can no longer be paid, in seconds since 1970 (UTC), as text; at least 300 seconds
    ahead.
    """
    expiration_description: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """What to say once it cannot be paid."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


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
