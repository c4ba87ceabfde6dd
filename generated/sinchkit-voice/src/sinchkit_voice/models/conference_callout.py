# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import (
        CallDomain,
        ConferenceDtmfOptions,
        ConferenceDtmfOptionsDict,
        Destination,
        DestinationDict,
        MusicOnHold,
    )


@_define(kw_only=True, repr=False)
class ConferenceCallout(_Model):
    """Calls somebody and, once answered, adds them to a conference."""

    destination: Destination = _field(
        metadata=_json(_kinds.Nested("sinchkit_voice.models", "Destination"), required=True)
    )
    """Whom to call."""
    conference_id: str = _field(metadata=_json(_kinds.TEXT, "conferenceId", required=True))
    """Conference to join, by an ID of your choice, up to 64 characters; it begins if it is not yet on."""
    cli: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Caller's number for the callee to see, with country code; optional."""
    dtmf: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Tones to send once answered, such as a PIN: digits, `#`, and `w` for half a second's pause; none
    when absent.
    """
    max_duration: int | None = _field(default=None, metadata=_json(_kinds.INTEGER, "maxDuration"))
    """Longest time the call may last, in seconds."""
    enable_ace: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN, "enableAce"))
    """True posts an ACE event to the callback URL once answered, and your SVAML then does the joining
    (`connectConf`); false when absent.
    """
    enable_dice: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN, "enableDice"))
    """True posts a DiCE event to the callback URL when the call has ended; false when absent."""
    enable_pie: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN, "enablePie"))
    """True posts a PIE event with the callee's input to the callback URL after `runMenu`; false when
    absent.
    """
    locale: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Language tag or voice name for spoken text, such as `en-GB` or `Joanna`; `en-US` when absent."""
    greeting: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text to speak to the callee before joining; none when absent."""
    moh_class: MusicOnHold | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "MusicOnHold")), "mohClass"),
    )
    """What is heard as long as nobody else is in: `ring`, `music1`, `music2` or `music3`; silence when
    absent.
    """
    custom: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text of your own, up to 1024 bytes, repeated in callbacks and call information; none when absent."""
    domain: CallDomain | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "CallDomain")))
    )
    """Network of the callee: `pstn` is the telephone network, `mxp` Sinch's own for apps and browsers."""
    conference_dtmf_options: ConferenceDtmfOptions | None = _field(
        default=None,
        metadata=_json(
            _kinds.Nested("sinchkit_voice.models", "ConferenceDtmfOptions"), "conferenceDtmfOptions"
        ),
    )
    """What happens to tones that the callee sends in the conference."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ConferenceCalloutDict(TypedDict, total=False):
    """What may be given for `ConferenceCallout`: a plain dict with the names of the service."""

    destination: Required[Destination | DestinationDict]
    """Whom to call."""
    conferenceId: Required[str]
    """Conference to join, by an ID of your choice, up to 64 characters; it begins if it is not yet on."""
    cli: str
    """Caller's number for the callee to see, with country code; optional."""
    dtmf: str
    """Tones to send once answered, such as a PIN: digits, `#`, and `w` for half a second's pause; none
    when absent.
    """
    maxDuration: int
    """Longest time the call may last, in seconds."""
    enableAce: bool
    """True posts an ACE event to the callback URL once answered, and your SVAML then does the joining
    (`connectConf`); false when absent.
    """
    enableDice: bool
    """True posts a DiCE event to the callback URL when the call has ended; false when absent."""
    enablePie: bool
    """True posts a PIE event with the callee's input to the callback URL after `runMenu`; false when
    absent.
    """
    locale: str
    """Language tag or voice name for spoken text, such as `en-GB` or `Joanna`; `en-US` when absent."""
    greeting: str
    """Text to speak to the callee before joining; none when absent."""
    mohClass: MusicOnHold
    """What is heard as long as nobody else is in: `ring`, `music1`, `music2` or `music3`; silence when
    absent.
    """
    custom: str
    """Text of your own, up to 1024 bytes, repeated in callbacks and call information; none when absent."""
    domain: CallDomain
    """Network of the callee: `pstn` is the telephone network, `mxp` Sinch's own for apps and browsers."""
    conferenceDtmfOptions: ConferenceDtmfOptions | ConferenceDtmfOptionsDict
    """What happens to tones that the callee sends in the conference."""
