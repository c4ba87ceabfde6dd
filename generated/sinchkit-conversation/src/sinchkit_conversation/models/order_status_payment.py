# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import OrderStatus, OrderStatusDict


@_define(kw_only=True, repr=False)
class OrderStatusPayment(_Model):
    """Which order, and how far it got."""

    reference_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of your own for the order."""
    order: OrderStatus = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "OrderStatus"), required=True)
    )
    """How far an order got."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class OrderStatusPaymentDict(TypedDict, total=False):
    """What may be given for `OrderStatusPayment`: a plain dict with the names of the service."""

    reference_id: Required[str]
    """ID of your own for the order."""
    order: Required[OrderStatus | OrderStatusDict]
    """How far an order got."""
