# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import variants as _variants
from ..models import (
    FixedDiscountCoupon,
    FreeCoupon,
    PercentageDiscountCoupon,
    ShippingDiscountCoupon,
    UnknownCommerceCoupon,
    UpCoupon,
)

if TYPE_CHECKING:
    from ..models import (
        FixedDiscountCouponDict,
        FreeCouponDict,
        PercentageDiscountCouponDict,
        ShippingDiscountCouponDict,
        UpCouponDict,
    )
CommerceCoupon: TypeAlias = (
    FixedDiscountCoupon
    | PercentageDiscountCoupon
    | ShippingDiscountCoupon
    | FreeCoupon
    | UpCoupon
    | UnknownCommerceCoupon
)
"""A coupon that goes with a product."""

CommerceCouponDict: TypeAlias = "FixedDiscountCouponDict | PercentageDiscountCouponDict | ShippingDiscountCouponDict | FreeCouponDict | UpCouponDict"
"""What may be given for `CommerceCoupon`: a plain dict with the names of the service."""


def commerce_coupon_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> CommerceCoupon:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: CommerceCoupon = _variants.COMMERCE_COUPON.from_dict(data, validate=validate)
    return value
