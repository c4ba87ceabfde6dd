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
    from ..models import DeliveryStatus


@_define(kw_only=True, repr=False)
class DeliveryReportStatus(_Model):
    """Messages with the same status code."""

    code: int
    """Status in detail. 0 is delivered, 400 to 418 are set by Sinch (402 unroutable, 407 cancelled, 413
    blocked), other values by the operator.
    """
    status: DeliveryStatus | str
    """State of these messages. `Queued` and `Dispatched` will change, every other value is final."""
    count: int
    """How many messages share the code, 1 or more."""
    recipients: list[str] | None = None
    """Phone numbers of these messages, in bare digits; absent unless a `full` report was asked for."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("code", _kinds.INTEGER, "code", required=True),
        _Field(
            "status", _kinds.Choice(alias=("sinchkit_sms.models", "DeliveryStatus")), "status", required=True
        ),
        _Field("count", _kinds.INTEGER, "count", required=True),
        _Field("recipients", _kinds.ListOf(_kinds.TEXT), "recipients"),
    )
