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

    from ..models import CallEndpoint, CallReason, CallResult, Price, ReceivedCallHeader


@_define(kw_only=True, repr=False)
class DisconnectedCallEvent(_Model):
    """A call has ended (DiCE). Answered with an empty 200."""

    event: Literal["dice"] = _field(default="dice", metadata=_json(_kinds.TERM, required=True))
    """Always `dice`."""
    callid: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the call."""
    conference_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "conferenceId"))
    """Conference that the call belonged to; absent if none."""
    timestamp: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When it happened."""
    version: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Version of the event's form, 1."""
    custom: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text that you gave with the call; may be empty or absent."""
    application_key: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "applicationKey"))
    """Application that the call belonged to, by its key."""
    user: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """User of your app who started the call; absent for other calls."""
    reason: CallReason | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "CallReason")))
    )
    """What ended the call."""
    result: CallResult | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "CallResult")))
    )
    """What came of the call."""
    debit: Price | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_voice.models", "Price"))
    )
    """Price of the whole call."""
    user_rate: Price | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_voice.models", "Price"), "userRate")
    )
    """Price per minute."""
    to: CallEndpoint | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_voice.models", "CallEndpoint"))
    )
    """Who was called."""
    duration: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Length of the call, in seconds; absent unless it was answered."""
    from_: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "from"))
    """Who called; `private` if withheld."""
    call_headers: list[ReceivedCallHeader] | None = _field(
        default=None,
        metadata=_json(
            _kinds.ListOf(_kinds.Nested("sinchkit_voice.models", "ReceivedCallHeader")), "callHeaders"
        ),
    )
    """Headers that the app gave with the call; absent if there are none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
