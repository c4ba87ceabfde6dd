# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class UnknownCommerceCoupon(_Model):
    """Stands for kinds of `CommerceCoupon` that are newer than this version, or name no kind:
    `additional_properties` has what is their own.
    """

    type_: str | None = _field(default=None, metadata=_json(_kinds.TERM, "type", required=True))
    """The kind, newer than this version; `None` if the object names none."""
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
