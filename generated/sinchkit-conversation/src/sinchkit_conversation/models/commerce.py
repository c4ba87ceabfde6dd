# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import variants as _variants
from ..models import FixedDiscountCommerce, PercentageDiscountCommerce, RegularPriceCommerce, UnknownCommerce

if TYPE_CHECKING:
    from ..models import FixedDiscountCommerceDict, PercentageDiscountCommerceDict, RegularPriceCommerceDict
Commerce: TypeAlias = (
    RegularPriceCommerce | FixedDiscountCommerce | PercentageDiscountCommerce | UnknownCommerce
)
"""A product and its price."""

CommerceDict: TypeAlias = (
    "RegularPriceCommerceDict | FixedDiscountCommerceDict | PercentageDiscountCommerceDict"
)
"""What may be given for `Commerce`: a plain dict with the names of the service."""


def commerce_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> Commerce:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: Commerce = _variants.COMMERCE.from_dict(data, validate=validate)
    return value
