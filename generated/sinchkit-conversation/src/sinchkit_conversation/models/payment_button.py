# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import variants as _variants
from ..models import BoletoPaymentButton, LinkPaymentButton, PixPaymentButton, UnknownPaymentButton

if TYPE_CHECKING:
    from ..models import BoletoPaymentButtonDict, LinkPaymentButtonDict, PixPaymentButtonDict
PaymentButton: TypeAlias = PixPaymentButton | LinkPaymentButton | BoletoPaymentButton | UnknownPaymentButton
"""A button to pay an order with."""

PaymentButtonDict: TypeAlias = "PixPaymentButtonDict | LinkPaymentButtonDict | BoletoPaymentButtonDict"
"""What may be given for `PaymentButton`: a plain dict with the names of the service."""


def payment_button_from_dict(data: Mapping[str, Any]) -> PaymentButton:
    """Read a decoded JSON object into the class for its kind.

    Raises:
        DecodeError: A field has the wrong shape, or one that is always there is missing.
    """
    value: PaymentButton = _variants.PAYMENT_BUTTON.from_dict(data)
    return value
