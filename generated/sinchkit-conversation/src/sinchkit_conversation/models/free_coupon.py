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
class FreeCoupon(_Model):
    """A coupon for something free."""

    title: str
    """What is free, at most 7 characters; the title names it."""
    type_: Literal["FREE_COUPON"] = "FREE_COUPON"
    """Always `FREE_COUPON`."""
    description: str | None = None
    """More about the coupon, at most 12 characters; nothing when absent."""
    link_mo: str | None = None
    """Address to open on phones; give this, `scheme_ios` or `scheme_android`."""
    link_pc: str | None = None
    """Address to open on computers."""
    scheme_ios: str | None = None
    """Coupon of the channel to open on iOS, as `alimtalk=coupon://...`."""
    scheme_android: str | None = None
    """Coupon of the channel to open on Android, as `alimtalk=coupon://...`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("type", _kinds.TERM, "type_", required=True),
        _Field("title", _kinds.Text(max_length=7), "title", required=True),
        _Field("description", _kinds.Text(max_length=12), "description"),
        _Field("link_mo", _kinds.TEXT, "link_mo"),
        _Field("link_pc", _kinds.TEXT, "link_pc"),
        _Field("scheme_ios", _kinds.TEXT, "scheme_ios"),
        _Field("scheme_android", _kinds.TEXT, "scheme_android"),
        at_least_one=("link_mo", "scheme_ios", "scheme_android"),
    )


class FreeCouponDict(TypedDict, total=False):
    """What may be given for `FreeCoupon`: a plain dict with the names of the service."""

    title: Required[str]
    """What is free, at most 7 characters; the title names it."""
    type: Required[Literal["FREE_COUPON"]]
    """Always `FREE_COUPON`."""
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
