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

    from ..models import OrderStatusContent, OrderStatusContentDict


@_define(kw_only=True, repr=False)
class OrderStatusChannelMessage(_Model):
    """How far an order got, on WhatsApp."""

    message: OrderStatusContent
    """The state of an order and how to show it."""
    message_type: Literal["ORDER_STATUS"] = "ORDER_STATUS"
    """Always `ORDER_STATUS`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("message_type", _kinds.TERM, "message_type", required=True),
        _Field(
            "message",
            _kinds.Nested("sinchkit_conversation.models", "OrderStatusContent"),
            "message",
            required=True,
        ),
    )


class OrderStatusChannelMessageDict(TypedDict, total=False):
    """What may be given for `OrderStatusChannelMessage`: a plain dict with the names of the service."""

    message: Required[OrderStatusContent | OrderStatusContentDict]
    """The state of an order and how to show it."""
    message_type: Required[Literal["ORDER_STATUS"]]
    """Always `ORDER_STATUS`."""
