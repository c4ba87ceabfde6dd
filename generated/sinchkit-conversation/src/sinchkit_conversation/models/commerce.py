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


def commerce_from_dict(data: Mapping[str, Any]) -> Commerce:
    """Read a decoded JSON object into the class for its kind.

    Raises:
        DecodeError: A field has the wrong shape, or one that is always there is missing.
    """
    value: Commerce = _variants.COMMERCE.from_dict(data)
    return value
