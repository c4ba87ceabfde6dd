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

    from ..models import CallDomain, CallEndpoint, OriginationType, Price, ReceivedCallHeader


@_define(kw_only=True, repr=False)
class IncomingCallEvent(_Model):
    """A call comes in, or a callout begins (ICE). Answered with SVAML; without one the call ends."""

    callid: str
    """ID of the call."""
    event: Literal["ice"] = "ice"
    """Always `ice`."""
    conference_id: str | None = None
    """Conference that the call belongs to; absent if none."""
    timestamp: datetime | None = None
    """When it happened."""
    version: int | None = None
    """Version of the event's form, 1."""
    custom: str | None = None
    """Text that you gave with the call; may be empty or absent."""
    application_key: str | None = None
    """Application that the call belongs to, by its key."""
    user: str | None = None
    """User of your app who makes the call; such calls have no `cli`."""
    call_resource_url: str | None = None
    """URL of the call in the region that handles it."""
    user_rate: Price | None = None
    """Price per minute."""
    cli: str | None = None
    """Number or caller ID of the one who calls; absent if a user of an app calls."""
    to: CallEndpoint | None = None
    """Who is called."""
    domain: CallDomain | str | None = None
    """Network of the call, in any case; `conference` has been seen as well."""
    origination_type: OriginationType | str | None = None
    """Network that the call comes from."""
    duration: int | None = None
    """Length of the call so far, in seconds; mostly absent."""
    rdnis: str | None = None
    """Number that redirected the call; empty or absent if none did."""
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
        _Field("callResourceUrl", _kinds.TEXT, "call_resource_url"),
        _Field("userRate", _kinds.Nested("sinchkit_voice.models", "Price"), "user_rate"),
        _Field("cli", _kinds.TEXT, "cli"),
        _Field("to", _kinds.Nested("sinchkit_voice.models", "CallEndpoint"), "to"),
        _Field("domain", _kinds.Choice(alias=("sinchkit_voice.models", "CallDomain")), "domain"),
        _Field(
            "originationType",
            _kinds.Choice(alias=("sinchkit_voice.models", "OriginationType")),
            "origination_type",
        ),
        _Field("duration", _kinds.INTEGER, "duration"),
        _Field("rdnis", _kinds.TEXT, "rdnis"),
        _Field(
            "callHeaders",
            _kinds.ListOf(_kinds.Nested("sinchkit_voice.models", "ReceivedCallHeader")),
            "call_headers",
        ),
    )
