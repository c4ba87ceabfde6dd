# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import PaymentStatus, PaymentTransactionStatus


@_define(kw_only=True, repr=False)
class PaymentStatusUpdateEvent(_Model):
    """How far the payment of an order got."""

    reference_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Your own ID of the payment, as given in the message with the order."""
    payment_status: PaymentStatus | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "PaymentStatus")))
    )
    """State of an order's payment."""
    payment_transaction_status: PaymentTransactionStatus | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "PaymentTransactionStatus"))),
    )
    """State of one attempt to pay."""
    payment_transaction_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of the attempt to pay."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
