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
    from collections.abc import Mapping, Sequence

    from ..models import Order, OrderDict


@_define(kw_only=True, repr=False)
class OrderPayment(_Model):
    """An order and how it is paid."""

    reference_id: str
    """ID of your own for the order; messages about its state repeat it."""
    type_: str | None = None
    """Country of the payment, such as `br`."""
    type_of_goods: str | None = None
    """What is sold, `digital-goods` or `physical-goods`."""
    payment_settings: dict[str, Any] | None = None
    """How to pay, such as `dynamic_pix` with its code and key."""
    payment_buttons: list[dict[str, Any]] | None = None
    """Buttons to pay with; none when absent."""
    total_amount_value: int | None = None
    """What is to be paid in all, in hundredths of the currency."""
    order: Order | None = None
    """What is ordered."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("reference_id", _kinds.TEXT, "reference_id", required=True),
        _Field("type", _kinds.TEXT, "type_"),
        _Field("type_of_goods", _kinds.TEXT, "type_of_goods"),
        _Field("payment_settings", _kinds.MapOf(_kinds.ANYTHING), "payment_settings"),
        _Field("payment_buttons", _kinds.ListOf(_kinds.MapOf(_kinds.ANYTHING)), "payment_buttons"),
        _Field("total_amount_value", _kinds.INTEGER, "total_amount_value"),
        _Field("order", _kinds.Nested("sinchkit_conversation.models", "Order"), "order"),
    )


class OrderPaymentDict(TypedDict, total=False):
    """What may be given for `OrderPayment`: a plain dict with the names of the service."""

    reference_id: Required[str]
    """ID of your own for the order; messages about its state repeat it."""
    type: str
    """Country of the payment, such as `br`."""
    type_of_goods: str
    """What is sold, `digital-goods` or `physical-goods`."""
    payment_settings: Mapping[str, Any]
    """How to pay, such as `dynamic_pix` with its code and key."""
    payment_buttons: Sequence[Mapping[str, Any]]
    """Buttons to pay with; none when absent."""
    total_amount_value: int
    """What is to be paid in all, in hundredths of the currency."""
    order: Order | OrderDict
    """What is ordered."""
