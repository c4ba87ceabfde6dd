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
    from typing import Literal


@_define(kw_only=True, repr=False)
class RegularPriceCommerce(_Model):
    """A product at its regular price."""

    title: str
    """Name of the product, at most 30 characters."""
    regular_price: int
    """Regular price, at most 99,999,999."""
    type_: Literal["REGULAR_PRICE_COMMERCE"] = "REGULAR_PRICE_COMMERCE"
    """Always `REGULAR_PRICE_COMMERCE`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("type", _kinds.TERM, "type_", required=True),
        _Field("title", _kinds.Text(max_length=30), "title", required=True),
        _Field("regular_price", _kinds.Integer(minimum=0, maximum=99999999), "regular_price", required=True),
    )


class RegularPriceCommerceDict(TypedDict, total=False):
    """What may be given for `RegularPriceCommerce`: a plain dict with the names of the service."""

    title: Required[str]
    """Name of the product, at most 30 characters."""
    regular_price: Required[int]
    """Regular price, at most 99,999,999."""
    type: Required[Literal["REGULAR_PRICE_COMMERCE"]]
    """Always `REGULAR_PRICE_COMMERCE`."""
