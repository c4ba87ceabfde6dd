# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import CallDomain, Destination, DestinationDict


@_define(kw_only=True, repr=False)
class TextToSpeechCallout(_Model):
    """Calls somebody and, once answered, speaks a text or plays files."""

    destination: Destination = _field(
        metadata=_json(_kinds.Nested("sinchkit_voice.models", "Destination"), required=True)
    )
    """Whom to call."""
    cli: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Caller's number for the callee to see, with country code. Without it the call never connects."""
    dtmf: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Tones to send once answered, such as a PIN: digits, `#`, and `w` for half a second's pause; none
    when absent.
    """
    domain: CallDomain | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "CallDomain")))
    )
    """Network of the callee: `pstn` is the telephone network, `mxp` Sinch's own for apps and browsers."""
    custom: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text of your own, up to 1024 bytes, repeated in callbacks and call information; none when absent."""
    locale: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Language tag or voice name for spoken text, such as `en-GB` or `Joanna`; `en-US` when absent."""
    text: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text to speak, up to 600 characters unless Sinch has raised the limit. Give this or `prompts`."""
    prompts: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Prompts to play in turn, separated by `;`, in place of `text`: names of files, `#tts[...]`,
    `#ssml[...]` or `#href[...]`. 600 characters of speech by default.
    """
    enable_ace: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN, "enableAce"))
    """True posts an ACE event to the callback URL once answered, for you to reply to with SVAML; false
    when absent.
    """
    enable_dice: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN, "enableDice"))
    """True posts a DiCE event to the callback URL when the call has ended; false when absent."""
    enable_pie: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN, "enablePie"))
    """True posts a PIE event with the callee's input to the callback URL after `runMenu`; false when
    absent.
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class TextToSpeechCalloutDict(TypedDict, total=False):
    """What may be given for `TextToSpeechCallout`: a plain dict with the names of the service."""

    destination: Required[Destination | DestinationDict]
    """Whom to call."""
    cli: str
    """Caller's number for the callee to see, with country code. Without it the call never connects."""
    dtmf: str
    """Tones to send once answered, such as a PIN: digits, `#`, and `w` for half a second's pause; none
    when absent.
    """
    domain: CallDomain
    """Network of the callee: `pstn` is the telephone network, `mxp` Sinch's own for apps and browsers."""
    custom: str
    """Text of your own, up to 1024 bytes, repeated in callbacks and call information; none when absent."""
    locale: str
    """Language tag or voice name for spoken text, such as `en-GB` or `Joanna`; `en-US` when absent."""
    text: str
    """Text to speak, up to 600 characters unless Sinch has raised the limit. Give this or `prompts`."""
    prompts: str
    """Prompts to play in turn, separated by `;`, in place of `text`: names of files, `#tts[...]`,
    `#ssml[...]` or `#href[...]`. 600 characters of speech by default.
    """
    enableAce: bool
    """True posts an ACE event to the callback URL once answered, for you to reply to with SVAML; false
    when absent.
    """
    enableDice: bool
    """True posts a DiCE event to the callback URL when the call has ended; false when absent."""
    enablePie: bool
    """True posts a PIE event with the callee's input to the callback URL after `runMenu`; false when
    absent.
    """
