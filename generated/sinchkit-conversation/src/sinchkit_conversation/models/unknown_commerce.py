# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class UnknownCommerce(_Model):
    """Stands for kinds of `Commerce` that are newer than this version, or name no kind:
    `additional_properties` has what is their own.
    """

    type_: str | None = _field(default=None, metadata=_json(_kinds.TERM, "type", required=True))
    """The kind, newer than this version; `None` if the object names none."""
    title: str = _field(metadata=_json(_kinds.Text(max_length=30)))
    """Name of the product, at most 30 characters."""
    regular_price: int = _field(metadata=_json(_kinds.Integer(minimum=0, maximum=99999999)))
    """Regular price, at most 99,999,999."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
