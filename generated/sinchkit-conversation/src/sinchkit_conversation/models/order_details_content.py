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
    from ..models import (
        InteractiveHeader,
        InteractiveHeaderDict,
        InteractiveText,
        InteractiveTextDict,
        OrderPayment,
        OrderPaymentDict,
    )


@_define(kw_only=True, repr=False)
class OrderDetailsContent(_Model):
    """An order and how to show it."""

    payment: OrderPayment = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "OrderPayment"), required=True)
    )
    """An order and how it is paid."""
    header: InteractiveHeader | None = _field(default=None, metadata=_json(_variants.INTERACTIVE_HEADER))
    """What stands above a WhatsApp message."""
    body: InteractiveText | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "InteractiveText"))
    )
    """Text of the message, at most 1024 characters."""
    footer: InteractiveText | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "InteractiveText"))
    )
    """Text below the message, at most 60 characters; none when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class OrderDetailsContentDict(TypedDict, total=False):
    """What may be given for `OrderDetailsContent`: a plain dict with the names of the service."""

    payment: Required[OrderPayment | OrderPaymentDict]
    """An order and how it is paid."""
    header: InteractiveHeader | InteractiveHeaderDict
    """What stands above a WhatsApp message."""
    body: InteractiveText | InteractiveTextDict
    """Text of the message, at most 1024 characters."""
    footer: InteractiveText | InteractiveTextDict
    """Text below the message, at most 60 characters; none when absent."""
