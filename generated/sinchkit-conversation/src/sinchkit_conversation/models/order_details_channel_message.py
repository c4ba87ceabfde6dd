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

    from ..models import OrderDetailsContent, OrderDetailsContentDict


@_define(kw_only=True, repr=False)
class OrderDetailsChannelMessage(_Model):
    """An order to pay for, on WhatsApp."""

    message_type: Literal["ORDER_DETAILS"] = _field(
        default="ORDER_DETAILS", metadata=_json(_kinds.TERM, required=True)
    )
    """Always `ORDER_DETAILS`."""
    message: OrderDetailsContent = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "OrderDetailsContent"), required=True)
    )
    """An order and how to show it."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class OrderDetailsChannelMessageDict(TypedDict, total=False):
    """What may be given for `OrderDetailsChannelMessage`: a plain dict with the names of the service."""

    message: Required[OrderDetailsContent | OrderDetailsContentDict]
    """An order and how to show it."""
    message_type: Required[Literal["ORDER_DETAILS"]]
    """Always `ORDER_DETAILS`."""
