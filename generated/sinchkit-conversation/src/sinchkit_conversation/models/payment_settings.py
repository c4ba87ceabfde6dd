# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import variants as _variants
from ..models import BoletoPaymentSettings, LinkPaymentSettings, PixPaymentSettings, UnknownPaymentSettings

if TYPE_CHECKING:
    from ..models import BoletoPaymentSettingsDict, LinkPaymentSettingsDict, PixPaymentSettingsDict
PaymentSettings: TypeAlias = (
    PixPaymentSettings | LinkPaymentSettings | BoletoPaymentSettings | UnknownPaymentSettings
)
"""How an order is paid, in one of three ways; `payment_buttons` take its place."""

PaymentSettingsDict: TypeAlias = (
    "PixPaymentSettingsDict | LinkPaymentSettingsDict | BoletoPaymentSettingsDict"
)
"""What may be given for `PaymentSettings`: a plain dict with the names of the service."""


def payment_settings_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> PaymentSettings:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: PaymentSettings = _variants.PAYMENT_SETTINGS.from_dict(data, validate=validate)
    return value
