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

    from ..models import OrderStatusContent, OrderStatusContentDict


@_define(kw_only=True, repr=False)
class OrderStatusChannelMessage(_Model):
    """How far an order got, on WhatsApp."""

    message_type: Literal["ORDER_STATUS"] = _field(
        default="ORDER_STATUS", metadata=_json(_kinds.TERM, required=True)
    )
    """Always `ORDER_STATUS`."""
    message: OrderStatusContent = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "OrderStatusContent"), required=True)
    )
    """The state of an order and how to show it."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class OrderStatusChannelMessageDict(TypedDict, total=False):
    """What may be given for `OrderStatusChannelMessage`: a plain dict with the names of the service."""

    message: Required[OrderStatusContent | OrderStatusContentDict]
    """The state of an order and how to show it."""
    message_type: Required[Literal["ORDER_STATUS"]]
    """Always `ORDER_STATUS`."""
