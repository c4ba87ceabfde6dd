# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from typing import Literal


@_define(kw_only=True, repr=False)
class FixedDiscountCoupon(_Model):
    """A coupon that takes off an amount, which its title names."""

    type_: Literal["FIXED_DISCOUNT_COUPON"] = _field(
        default="FIXED_DISCOUNT_COUPON", metadata=_json(_kinds.TERM, "type", required=True)
    )
    """Always `FIXED_DISCOUNT_COUPON`."""
    discount_fixed: int = _field(metadata=_json(_kinds.Integer(minimum=0, maximum=999999), required=True))
    """What is taken off, in won, at most 999,999."""
    description: str | None = _field(default=None, metadata=_json(_kinds.Text(max_length=12)))
    """More about the coupon, at most 12 characters; nothing when absent."""
    link_mo: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Address to open on phones; give this, `scheme_ios` or `scheme_android`."""
    link_pc: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Address to open on computers."""
    scheme_ios: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Coupon of the channel to open on iOS, as `alimtalk=coupon://...`."""
    scheme_android: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Coupon of the channel to open on Android, as `alimtalk=coupon://...`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _at_least_one: ClassVar[tuple[str, ...]] = ("link_mo", "scheme_ios", "scheme_android")


class FixedDiscountCouponDict(TypedDict, total=False):
    """What may be given for `FixedDiscountCoupon`: a plain dict with the names of the service."""

    discount_fixed: Required[int]
    """What is taken off, in won, at most 999,999."""
    type: Required[Literal["FIXED_DISCOUNT_COUPON"]]
    """Always `FIXED_DISCOUNT_COUPON`."""
    description: str
    """More about the coupon, at most 12 characters; nothing when absent."""
    link_mo: str
    """Address to open on phones; give this, `scheme_ios` or `scheme_android`."""
    link_pc: str
    """Address to open on computers."""
    scheme_ios: str
    """Coupon of the channel to open on iOS, as `alimtalk=coupon://...`."""
    scheme_android: str
    """Coupon of the channel to open on Android, as `alimtalk=coupon://...`."""
