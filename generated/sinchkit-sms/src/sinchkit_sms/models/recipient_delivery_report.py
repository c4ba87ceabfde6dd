# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models import DeliveryStatus, Encoding


@_define(kw_only=True, repr=False)
class RecipientDeliveryReport(_Model):
    """Delivery status of a batch's message to one recipient."""

    at: datetime
    """When Sinch made this report, UTC."""
    batch_id: str
    """Batch that the message belongs to, by ID."""
    code: int
    """Status in detail. 0 is delivered, 400 to 418 are set by Sinch (402 unroutable, 407 cancelled, 413
    blocked), other values by the operator.
    """
    recipient: str
    """Phone number of the recipient, in bare digits: `46701234567` for `+46701234567`."""
    status: DeliveryStatus | str
    """State of the message. `Queued` and `Dispatched` will change, every other value is final."""
    applied_originator: str | None = None
    """Sender taken from the account's default senders; absent if the batch had a sender of its own."""
    client_reference: str | None = None
    """Your reference from the batch; absent if it had none."""
    number_of_message_parts: int | None = None
    """How many parts the message took; absent unless the batch set `max_number_of_message_parts`."""
    operator: str | None = None
    """Network that took the message, as MCC and MNC digits; absent unless the account is set up for it."""
    operator_status_at: datetime | None = None
    """Time of the status by the operator's clock; it may lack a time zone."""
    type_: Literal["recipient_delivery_report_sms", "recipient_delivery_report_mms"] | None = None
    """Kind of report, `recipient_delivery_report_sms` or, for MMS, `recipient_delivery_report_mms`."""
    encoding: Encoding | str | None = None
    """Character encoding the message was sent in; may be absent."""
    status_message: str | None = None
    """The status in words; seldom there."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("at", _kinds.TIMESTAMP, "at", required=True),
        _Field("batch_id", _kinds.TEXT, "batch_id", required=True),
        _Field("code", _kinds.INTEGER, "code", required=True),
        _Field("recipient", _kinds.TEXT, "recipient", required=True),
        _Field(
            "status", _kinds.Choice(alias=("sinchkit_sms.models", "DeliveryStatus")), "status", required=True
        ),
        _Field("applied_originator", _kinds.TEXT, "applied_originator"),
        _Field("client_reference", _kinds.TEXT, "client_reference"),
        _Field("number_of_message_parts", _kinds.INTEGER, "number_of_message_parts"),
        _Field("operator", _kinds.TEXT, "operator"),
        _Field("operator_status_at", _kinds.TIMESTAMP, "operator_status_at"),
        _Field("type", _kinds.TERM, "type_"),
        _Field("encoding", _kinds.Choice(alias=("sinchkit_sms.models", "Encoding")), "encoding"),
        _Field("status_message", _kinds.TEXT, "status_message"),
    )
