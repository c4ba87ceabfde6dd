# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models import DeliveryStatus, Encoding


@_define(kw_only=True, repr=False)
class RecipientDeliveryReport(_Model):
    """Delivery status of a batch's message to one recipient."""

    at: datetime = _field(metadata=_json(_kinds.TIMESTAMP, required=True))
    """When Sinch made this report, UTC."""
    batch_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Batch that the message belongs to, by ID."""
    code: int = _field(metadata=_json(_kinds.INTEGER, required=True))
    """Status in detail. 0 is delivered, 400 to 418 are set by Sinch (402 unroutable, 407 cancelled, 413
    blocked), other values by the operator.
    """
    recipient: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Phone number of the recipient, in bare digits: `46701234567` for `+46701234567`."""
    status: DeliveryStatus | str = _field(
        metadata=_json(_kinds.Choice(alias=("sinchkit_sms.models", "DeliveryStatus")), required=True)
    )
    """State of the message. `Queued` and `Dispatched` will change, every other value is final."""
    applied_originator: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Sender taken from the account's default senders; absent if the batch had a sender of its own."""
    client_reference: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Your reference from the batch; absent if it had none."""
    number_of_message_parts: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """How many parts the message took; absent unless the batch set `max_number_of_message_parts`."""
    operator: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Network that took the message, as MCC and MNC digits; absent unless the account is set up for it."""
    operator_status_at: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """Time of the status by the operator's clock; it may lack a time zone."""
    type_: Literal["recipient_delivery_report_sms", "recipient_delivery_report_mms"] | None = _field(
        default=None, metadata=_json(_kinds.TERM, "type")
    )
    """Kind of report, `recipient_delivery_report_sms` or, for MMS, `recipient_delivery_report_mms`."""
    encoding: Encoding | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_sms.models", "Encoding")))
    )
    """Character encoding the message was sent in; may be absent."""
    status_message: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """The status in words; seldom there."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
