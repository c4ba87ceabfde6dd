# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from datetime import datetime

    from ..models import CallDomain, CallEndpoint, CallReason, CallResult, CallStatus, Price


@_define(kw_only=True, repr=False)
class Call(_Model):
    """A call as it stands or as it ended."""

    call_id: str = _field(metadata=_json(_kinds.TEXT, "callId", required=True))
    """ID of the call, for all requests about it."""
    from_: CallEndpoint | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_voice.models", "CallEndpoint"), "from")
    )
    """Who called, as `type` and `endpoint`; absent if not known."""
    to: CallEndpoint | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_voice.models", "CallEndpoint"))
    )
    """Who was called, as `type` and `endpoint`."""
    domain: CallDomain | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "CallDomain")))
    )
    """Network of the call, `pstn` the telephone network, `mxp` Sinch's own for apps and browsers; may come
    in upper case.
    """
    duration: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """How long the call lasted, in seconds; may be absent before `status` is `FINAL`."""
    status: CallStatus | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "CallStatus")))
    )
    """Whether the call still runs (`ONGOING`) or has ended (`FINAL`)."""
    result: CallResult | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "CallResult")))
    )
    """What came of the call: answered or not, and why not. `N/A` as long as that is open."""
    reason: CallReason | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "CallReason")))
    )
    """What ended the call, such as `CALLERHANGUP` or `TIMEOUT`; `N/A` as long as it runs. New values may
    appear.
    """
    timestamp: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When the call took place, UTC; comes without a time zone."""
    custom: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text that you gave with the callout, unchanged; may be empty or absent."""
    user_rate: Price | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_voice.models", "Price"), "userRate")
    )
    """Price per minute, as `currencyId` and `amount`."""
    debit: Price | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_voice.models", "Price"))
    )
    """Price of the whole call, as `currencyId` and `amount`; may be absent before `status` is `FINAL`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
