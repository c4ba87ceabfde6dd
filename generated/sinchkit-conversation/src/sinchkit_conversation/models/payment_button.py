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


def payment_button_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> PaymentButton:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: PaymentButton = _variants.PAYMENT_BUTTON.from_dict(data, validate=validate)
    return value
