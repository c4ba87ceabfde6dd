# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
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

    from ..models import CallDomain, CallEndpoint, CallReason, CallResult, CallStatus, Price


@_define(kw_only=True, repr=False)
class Call(_Model):
    """A call as it stands or as it ended."""

    call_id: str
    """ID of the call, for all requests about it."""
    from_: CallEndpoint | None = None
    """Who called, as `type` and `endpoint`; absent if not known."""
    to: CallEndpoint | None = None
    """Who was called, as `type` and `endpoint`."""
    domain: CallDomain | str | None = None
    """Network of the call, `pstn` the telephone network, `mxp` Sinch's own for apps and browsers; may come
    in upper case.
    """
    duration: int | None = None
    """How long the call lasted, in seconds; may be absent before `status` is `FINAL`."""
    status: CallStatus | str | None = None
    """Whether the call still runs (`ONGOING`) or has ended (`FINAL`)."""
    result: CallResult | str | None = None
    """What came of the call: answered or not, and why not. `N/A` as long as that is open."""
    reason: CallReason | str | None = None
    """What ended the call, such as `CALLERHANGUP` or `TIMEOUT`; `N/A` as long as it runs. New values may
    appear.
    """
    timestamp: datetime | None = None
    """When the call took place, UTC; comes without a time zone."""
    custom: str | None = None
    """Text that you gave with the callout, unchanged; may be empty or absent."""
    user_rate: Price | None = None
    """Price per minute, as `currencyId` and `amount`."""
    debit: Price | None = None
    """Price of the whole call, as `currencyId` and `amount`; may be absent before `status` is `FINAL`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("callId", _kinds.TEXT, "call_id", required=True),
        _Field("from", _kinds.Nested("sinchkit_voice.models", "CallEndpoint"), "from_"),
        _Field("to", _kinds.Nested("sinchkit_voice.models", "CallEndpoint"), "to"),
        _Field("domain", _kinds.Choice(alias=("sinchkit_voice.models", "CallDomain")), "domain"),
        _Field("duration", _kinds.INTEGER, "duration"),
        _Field("status", _kinds.Choice(alias=("sinchkit_voice.models", "CallStatus")), "status"),
        _Field("result", _kinds.Choice(alias=("sinchkit_voice.models", "CallResult")), "result"),
        _Field("reason", _kinds.Choice(alias=("sinchkit_voice.models", "CallReason")), "reason"),
        _Field("timestamp", _kinds.TIMESTAMP, "timestamp"),
        _Field("custom", _kinds.TEXT, "custom"),
        _Field("userRate", _kinds.Nested("sinchkit_voice.models", "Price"), "user_rate"),
        _Field("debit", _kinds.Nested("sinchkit_voice.models", "Price"), "debit"),
    )
