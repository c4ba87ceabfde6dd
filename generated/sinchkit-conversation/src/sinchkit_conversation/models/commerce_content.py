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
        Commerce,
        CommerceButton,
        CommerceButtonDict,
        CommerceCoupon,
        CommerceCouponDict,
        CommerceDict,
        CommerceImage,
        CommerceImageDict,
    )


@_define(kw_only=True, repr=False)
class CommerceContent(_Model):
    """A product on offer."""

    image: CommerceImage = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "CommerceImage"), required=True)
    )
    """Picture of a product."""
    commerce: Commerce = _field(metadata=_json(_variants.COMMERCE, required=True))
    """A product and its price."""
    buttons: list[CommerceButton] = _field(
        metadata=_json(_kinds.ListOf(_variants.COMMERCE_BUTTON, min_items=1, max_items=2), required=True)
    )
    """Buttons below the product, one or two. 1 to 2 items."""
    additional_content: str | None = _field(default=None, metadata=_json(_kinds.Text(max_length=34)))
    """More about the product, at most 34 characters; nothing when absent."""
    coupon: CommerceCoupon | None = _field(default=None, metadata=_json(_variants.COMMERCE_COUPON))
    """A coupon that goes with a product."""
    push_alarm: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """Whether the phone notifies the contact; true when absent."""
    adult: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """Whether the content is for adults only; false when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class CommerceContentDict(TypedDict, total=False):
    """What may be given for `CommerceContent`: a plain dict with the names of the service."""

    image: Required[CommerceImage | CommerceImageDict]
    """Picture of a product."""
    commerce: Required[Commerce | CommerceDict]
    """A product and its price."""
    buttons: Required[Sequence[CommerceButton | CommerceButtonDict]]
    """Buttons below the product, one or two. 1 to 2 items."""
    additional_content: str
    """More about the product, at most 34 characters; nothing when absent."""
    coupon: CommerceCoupon | CommerceCouponDict
    """A coupon that goes with a product."""
    push_alarm: bool
    """Whether the phone notifies the contact; true when absent."""
    adult: bool
    """Whether the content is for adults only; false when absent."""
