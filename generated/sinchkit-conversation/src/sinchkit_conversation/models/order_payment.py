# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

from .. import variants as _variants

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        GoodsType,
        Order,
        OrderDict,
        PaymentButton,
        PaymentButtonDict,
        PaymentCountry,
        PaymentSettings,
        PaymentSettingsDict,
    )


@_define(kw_only=True, repr=False)
class OrderPayment(_Model):
    """An order and how it is paid."""

    type_: PaymentCountry | str
    """Country of the payment, Brazil or Singapore."""
    reference_id: str
    """ID of your own for the order; messages about its state repeat it."""
    type_of_goods: GoodsType | str
    """What is sold."""
    total_amount_value: int
    """What is to be paid in all, in hundredths of the currency."""
    order: Order
    """What is ordered."""
    payment_buttons: list[PaymentButton] | None = None
    """Buttons to pay with, one or two; none when absent. 1 to 2 items."""
    payment_settings: PaymentSettings | None = None
    """Deprecated: How an order is paid, in one of three ways; `payment_buttons` take its place."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field(
            "type",
            _kinds.Choice(alias=("sinchkit_conversation.models", "PaymentCountry")),
            "type_",
            required=True,
        ),
        _Field("reference_id", _kinds.TEXT, "reference_id", required=True),
        _Field(
            "type_of_goods",
            _kinds.Choice(alias=("sinchkit_conversation.models", "GoodsType")),
            "type_of_goods",
            required=True,
        ),
        _Field("total_amount_value", _kinds.INTEGER, "total_amount_value", required=True),
        _Field("order", _kinds.Nested("sinchkit_conversation.models", "Order"), "order", required=True),
        _Field(
            "payment_buttons",
            _kinds.ListOf(_variants.PAYMENT_BUTTON, min_items=1, max_items=2),
            "payment_buttons",
        ),
        _Field("payment_settings", _variants.PAYMENT_SETTINGS, "payment_settings"),
    )


class OrderPaymentDict(TypedDict, total=False):
    """What may be given for `OrderPayment`: a plain dict with the names of the service."""

    type: Required[PaymentCountry]
    """Country of the payment, Brazil or Singapore."""
    reference_id: Required[str]
    """ID of your own for the order; messages about its state repeat it."""
    type_of_goods: Required[GoodsType]
    """What is sold."""
    total_amount_value: Required[int]
    """What is to be paid in all, in hundredths of the currency."""
    order: Required[Order | OrderDict]
    """What is ordered."""
    payment_buttons: Sequence[PaymentButton | PaymentButtonDict]
    """Buttons to pay with, one or two; none when absent. 1 to 2 items."""
    payment_settings: PaymentSettings | PaymentSettingsDict
    """Deprecated: How an order is paid, in one of three ways; `payment_buttons` take its place."""
