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
    from typing import Literal

    from ..models import DeliveryReportStatus


@_define(kw_only=True, repr=False)
class DeliveryReport(_Model):
    """Delivery report of a whole batch, its messages counted per status code."""

    type_: Literal["delivery_report_sms", "delivery_report_mms"]
    """Kind of report, `delivery_report_sms` or, for MMS, `delivery_report_mms`."""
    batch_id: str
    """ID of the batch reported on."""
    total_message_count: int
    """How many messages the batch comprises."""
    statuses: list[DeliveryReportStatus]
    """One entry per status code that occurs; empty if the batch was cancelled before it was sent."""
    client_reference: str | None = None
    """Your reference from the batch; absent if it had none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("type", _kinds.TERM, "type_", required=True),
        _Field("batch_id", _kinds.TEXT, "batch_id", required=True),
        _Field("total_message_count", _kinds.INTEGER, "total_message_count", required=True),
        _Field(
            "statuses",
            _kinds.ListOf(_kinds.Nested("sinchkit_sms.models", "DeliveryReportStatus")),
            "statuses",
            required=True,
        ),
        _Field("client_reference", _kinds.TEXT, "client_reference"),
    )
