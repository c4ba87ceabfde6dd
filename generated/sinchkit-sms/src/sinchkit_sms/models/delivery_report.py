# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from typing import Literal

    from ..models import DeliveryReportStatus


@_define(kw_only=True, repr=False)
class DeliveryReport(_Model):
    """Delivery report of a whole batch, its messages counted per status code."""

    type_: Literal["delivery_report_sms", "delivery_report_mms"] = _field(
        metadata=_json(_kinds.TERM, "type", required=True)
    )
    """Kind of report, `delivery_report_sms` or, for MMS, `delivery_report_mms`."""
    batch_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the batch reported on."""
    total_message_count: int = _field(metadata=_json(_kinds.INTEGER, required=True))
    """How many messages the batch comprises."""
    statuses: list[DeliveryReportStatus] = _field(
        metadata=_json(
            _kinds.ListOf(_kinds.Nested("sinchkit_sms.models", "DeliveryReportStatus")), required=True
        )
    )
    """One entry per status code that occurs; empty if the batch was cancelled before it was sent."""
    client_reference: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Your reference from the batch; absent if it had none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
