# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..models import CallHeader, CallHeaderDict, Destination, DestinationDict, MusicOnHold, SipTransport


@_define(kw_only=True, repr=False)
class ConnectSip(_Model):
    """Connects the call to a SIP address. For ICE and PIE."""

    name: Literal["connectSip"] = _field(default="connectSip", metadata=_json(_kinds.TERM, required=True))
    """Always `connectSip`."""
    destination: Destination = _field(
        metadata=_json(_kinds.Nested("sinchkit_voice.models", "Destination"), required=True)
    )
    """Whom to connect to, of type `sip` with an address like `user@host`."""
    max_duration: int | None = _field(
        default=None, metadata=_json(_kinds.Integer(maximum=14400), "maxDuration")
    )
    """Longest time the call may last, in seconds, at most 14400 (four hours)."""
    cli: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Caller's number for the callee to see, with country code."""
    transport: SipTransport | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "SipTransport")))
    )
    """Protocol to reach the address by; `UDP` when absent."""
    suppress_callbacks: bool | None = _field(
        default=None, metadata=_json(_kinds.BOOLEAN, "suppressCallbacks")
    )
    """True posts no ACE and DiCE events for this leg; false when absent."""
    call_headers: list[CallHeader] | None = _field(
        default=None,
        metadata=_json(_kinds.ListOf(_kinds.Nested("sinchkit_voice.models", "CallHeader")), "callHeaders"),
    )
    """Headers for the SIP side, at most 1024 bytes each; none when absent."""
    moh: MusicOnHold | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "MusicOnHold")))
    )
    """What the caller hears while waiting."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ConnectSipDict(TypedDict, total=False):
    """What may be given for `ConnectSip`: a plain dict with the names of the service."""

    destination: Required[Destination | DestinationDict]
    """Whom to connect to, of type `sip` with an address like `user@host`."""
    name: Required[Literal["connectSip"]]
    """Always `connectSip`."""
    maxDuration: int
    """Longest time the call may last, in seconds, at most 14400 (four hours)."""
    cli: str
    """Caller's number for the callee to see, with country code."""
    transport: SipTransport
    """Protocol to reach the address by; `UDP` when absent."""
    suppressCallbacks: bool
    """True posts no ACE and DiCE events for this leg; false when absent."""
    callHeaders: Sequence[CallHeader | CallHeaderDict]
    """Headers for the SIP side, at most 1024 bytes each; none when absent."""
    moh: MusicOnHold
    """What the caller hears while waiting."""
