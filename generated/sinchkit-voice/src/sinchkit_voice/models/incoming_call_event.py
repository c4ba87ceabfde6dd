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
    from typing import Literal

    from ..models import CallDomain, CallEndpoint, OriginationType, Price, ReceivedCallHeader


@_define(kw_only=True, repr=False)
class IncomingCallEvent(_Model):
    """A call comes in, or a callout begins (ICE). Answered with SVAML; without one the call ends."""

    event: Literal["ice"] = _field(default="ice", metadata=_json(_kinds.TERM, required=True))
    """Always `ice`."""
    callid: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the call."""
    conference_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "conferenceId"))
    """Conference that the call belongs to; absent if none."""
    timestamp: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When it happened."""
    version: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Version of the event's form, 1."""
    custom: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text that you gave with the call; may be empty or absent."""
    application_key: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "applicationKey"))
    """Application that the call belongs to, by its key."""
    user: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """User of your app who makes the call; such calls have no `cli`."""
    call_resource_url: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "callResourceUrl"))
    """URL of the call in the region that handles it."""
    user_rate: Price | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_voice.models", "Price"), "userRate")
    )
    """Price per minute."""
    cli: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Number or caller ID of the one who calls; absent if a user of an app calls."""
    to: CallEndpoint | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_voice.models", "CallEndpoint"))
    )
    """Who is called."""
    domain: CallDomain | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "CallDomain")))
    )
    """Network of the call, in any case; `conference` has been seen as well."""
    origination_type: OriginationType | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "OriginationType")), "originationType"),
    )
    """Network that the call comes from."""
    duration: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Length of the call so far, in seconds; mostly absent."""
    rdnis: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Number that redirected the call; empty or absent if none did."""
    call_headers: list[ReceivedCallHeader] | None = _field(
        default=None,
        metadata=_json(
            _kinds.ListOf(_kinds.Nested("sinchkit_voice.models", "ReceivedCallHeader")), "callHeaders"
        ),
    )
    """Headers that the app gave with the call; absent if there are none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
