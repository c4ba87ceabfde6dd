# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import DeliveryStatus


@_define(kw_only=True, repr=False)
class DeliveryReportStatus(_Model):
    """Messages with the same status code."""

    code: int = _field(metadata=_json(_kinds.INTEGER, required=True))
    """Status in detail. 0 is delivered, 400 to 418 are set by Sinch (402 unroutable, 407 cancelled, 413
    blocked), other values by the operator.
    """
    status: DeliveryStatus | str = _field(
        metadata=_json(_kinds.Choice(alias=("sinchkit_sms.models", "DeliveryStatus")), required=True)
    )
    """State of these messages. `Queued` and `Dispatched` will change, every other value is final."""
    count: int = _field(metadata=_json(_kinds.INTEGER, required=True))
    """How many messages share the code, 1 or more."""
    recipients: list[str] | None = _field(default=None, metadata=_json(_kinds.ListOf(_kinds.TEXT)))
    """Phone numbers of these messages, in bare digits; absent unless a `full` report was asked for."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
