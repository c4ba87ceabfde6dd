# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import ProductItem, ProductItemDict


@_define(kw_only=True, repr=False)
class ProductResponseMessage(_Model):
    """Tells which products the contact chose."""

    products: list[ProductItem] = _field(
        metadata=_json(
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ProductItem")), required=True
        )
    )
    """The products, with quantity and price."""
    title: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text that goes with the choice."""
    catalog_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Catalogue that the products are in."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ProductResponseMessageDict(TypedDict, total=False):
    """What may be given for `ProductResponseMessage`: a plain dict with the names of the service."""

    products: Required[Sequence[ProductItem | ProductItemDict]]
    """The products, with quantity and price."""
    title: str
    """Text that goes with the choice."""
    catalog_id: str
    """Catalogue that the products are in."""
