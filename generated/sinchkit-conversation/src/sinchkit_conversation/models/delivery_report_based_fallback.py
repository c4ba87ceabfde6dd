# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class DeliveryReportBasedFallback(_Model):
    """When to try the next channel for want of a delivery report."""

    enabled: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """True tries the next channel; false, also when absent, does not."""
    delivery_report_waiting_time: int | None = _field(
        default=None, metadata=_json(_kinds.Integer(minimum=10, maximum=259200))
    )
    """Seconds to wait for the report, 10 to 259,200 (3 days)."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class DeliveryReportBasedFallbackDict(TypedDict, total=False):
    """What may be given for `DeliveryReportBasedFallback`: a plain dict with the names of the service."""

    enabled: bool
    """True tries the next channel; false, also when absent, does not."""
    delivery_report_waiting_time: int
    """Seconds to wait for the report, 10 to 259,200 (3 days)."""
