# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import OrderStatusName


@_define(kw_only=True, repr=False)
class OrderStatus(_Model):
    """How far an order got."""

    status: OrderStatusName | str = _field(
        metadata=_json(
            _kinds.Choice(alias=("sinchkit_conversation.models", "OrderStatusName")), required=True
        )
    )
    """State of an order."""
    description: str | None = _field(default=None, metadata=_json(_kinds.Text(max_length=120)))
    """What to say about it, at most 120 characters."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class OrderStatusDict(TypedDict, total=False):
    """What may be given for `OrderStatus`: a plain dict with the names of the service."""

    status: Required[OrderStatusName]
    """State of an order."""
    description: str
    """What to say about it, at most 120 characters."""
