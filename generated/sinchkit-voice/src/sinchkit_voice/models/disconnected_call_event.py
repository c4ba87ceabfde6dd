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
    from typing import Literal

    from ..models import CallEndpoint, CallReason, CallResult, Price, ReceivedCallHeader


@_define(kw_only=True, repr=False)
class DisconnectedCallEvent(_Model):
    """A call has ended (DiCE). Answered with an empty 200."""

    callid: str
    """ID of the call."""
    event: Literal["dice"] = "dice"
    """Always `dice`."""
    conference_id: str | None = None
    """Conference that the call belonged to; absent if none."""
    timestamp: datetime | None = None
    """When it happened."""
    version: int | None = None
    """Version of the event's form, 1."""
    custom: str | None = None
    """Text that you gave with the call; may be empty or absent."""
    application_key: str | None = None
    """Application that the call belonged to, by its key."""
    user: str | None = None
    """User of your app who started the call; absent for other calls."""
    reason: CallReason | str | None = None
    """What ended the call."""
    result: CallResult | str | None = None
    """What came of the call."""
    debit: Price | None = None
    """Price of the whole call."""
    user_rate: Price | None = None
    """Price per minute."""
    to: CallEndpoint | None = None
    """Who was called."""
    duration: int | None = None
    """Length of the call, in seconds; absent unless it was answered."""
    from_: str | None = None
    """Who called; `private` if withheld."""
    call_headers: list[ReceivedCallHeader] | None = None
    """Headers that the app gave with the call; absent if there are none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("event", _kinds.TERM, "event", required=True),
        _Field("callid", _kinds.TEXT, "callid", required=True),
        _Field("conferenceId", _kinds.TEXT, "conference_id"),
        _Field("timestamp", _kinds.TIMESTAMP, "timestamp"),
        _Field("version", _kinds.INTEGER, "version"),
        _Field("custom", _kinds.TEXT, "custom"),
        _Field("applicationKey", _kinds.TEXT, "application_key"),
        _Field("user", _kinds.TEXT, "user"),
        _Field("reason", _kinds.Choice(alias=("sinchkit_voice.models", "CallReason")), "reason"),
        _Field("result", _kinds.Choice(alias=("sinchkit_voice.models", "CallResult")), "result"),
        _Field("debit", _kinds.Nested("sinchkit_voice.models", "Price"), "debit"),
        _Field("userRate", _kinds.Nested("sinchkit_voice.models", "Price"), "user_rate"),
        _Field("to", _kinds.Nested("sinchkit_voice.models", "CallEndpoint"), "to"),
        _Field("duration", _kinds.INTEGER, "duration"),
        _Field("from", _kinds.TEXT, "from_"),
        _Field(
            "callHeaders",
            _kinds.ListOf(_kinds.Nested("sinchkit_voice.models", "ReceivedCallHeader")),
            "call_headers",
        ),
    )
