# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

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

    type_: PaymentCountry | str = _field(
        metadata=_json(
            _kinds.Choice(alias=("sinchkit_conversation.models", "PaymentCountry")), "type", required=True
        )
    )
    """Country of the payment, Brazil or Singapore."""
    reference_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of your own for the order; messages about its state repeat it."""
    type_of_goods: GoodsType | str = _field(
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "GoodsType")), required=True)
    )
    """What is sold."""
    total_amount_value: int = _field(metadata=_json(_kinds.INTEGER, required=True))
    """What is to be paid in all, in hundredths of the currency."""
    order: Order = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "Order"), required=True)
    )
    """What is ordered."""
    payment_buttons: list[PaymentButton] | None = _field(
        default=None, metadata=_json(_kinds.ListOf(_variants.PAYMENT_BUTTON, min_items=1, max_items=2))
    )
    """Buttons to pay with, one or two; none when absent. 1 to 2 items."""
    payment_settings: PaymentSettings | None = _field(
        default=None, metadata=_json(_variants.PAYMENT_SETTINGS)
    )
    """Deprecated: How an order is paid, in one of three ways; `payment_buttons` take its place."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


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
