# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from typing import Literal


@_define(kw_only=True, repr=False)
class RegularPriceCommerce(_Model):
    """A product at its regular price."""

    type_: Literal["REGULAR_PRICE_COMMERCE"] = _field(
        default="REGULAR_PRICE_COMMERCE", metadata=_json(_kinds.TERM, "type", required=True)
    )
    """Always `REGULAR_PRICE_COMMERCE`."""
    title: str = _field(metadata=_json(_kinds.Text(max_length=30), required=True))
    """Name of the product, at most 30 characters."""
    regular_price: int = _field(metadata=_json(_kinds.Integer(minimum=0, maximum=99999999), required=True))
    """Regular price, at most 99,999,999."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class RegularPriceCommerceDict(TypedDict, total=False):
    """What may be given for `RegularPriceCommerce`: a plain dict with the names of the service."""

    title: Required[str]
    """Name of the product, at most 30 characters."""
    regular_price: Required[int]
    """Regular price, at most 99,999,999."""
    type: Required[Literal["REGULAR_PRICE_COMMERCE"]]
    """Always `REGULAR_PRICE_COMMERCE`."""
