# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import Destination, DestinationDict, Svaml, SvamlDict


@_define(kw_only=True, repr=False)
class CustomCallout(_Model):
    """A call that your SVAML steers, event by event, given here or by your server."""

    cli: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Caller's number for the callee to see, with country code; optional."""
    destination: Destination | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_voice.models", "Destination"))
    )
    """Whom to call."""
    dtmf: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Tones to send once answered, such as a PIN: digits, `#`, and `w` for half a second's pause; none
    when absent.
    """
    max_duration: int | None = _field(default=None, metadata=_json(_kinds.INTEGER, "maxDuration"))
    """Longest time the call may last, in seconds."""
    ice: str | None = _field(
        default=None,
        metadata=_json(
            _kinds.JsonText(_kinds.OneOf((_kinds.TEXT, _kinds.Nested("sinchkit_voice.models", "Svaml"))))
        ),
    )
    """What to do when the call starts (ICE): SVAML, as an object or as JSON text, or a URL to ask; the
    application's callback URL when absent.
    """
    ace: str | None = _field(
        default=None,
        metadata=_json(
            _kinds.JsonText(_kinds.OneOf((_kinds.TEXT, _kinds.Nested("sinchkit_voice.models", "Svaml"))))
        ),
    )
    """What to do when it is answered (ACE): SVAML, as an object or as JSON text, or a URL to ask; the
    application's callback URL when absent.
    """
    pie: str | None = _field(
        default=None,
        metadata=_json(
            _kinds.JsonText(_kinds.OneOf((_kinds.TEXT, _kinds.Nested("sinchkit_voice.models", "Svaml"))))
        ),
    )
    """What to do with input to a menu (PIE): SVAML, as an object or as JSON text, or a URL to ask; the
    application's callback URL when absent.
    """
    dice: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Deprecated: URL to tell when the call has ended (DiCE). An old option that newer Sinch SDKs no
    longer have.
    """
    custom: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text of your own, up to 1024 bytes, repeated in callbacks and call information; none when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class CustomCalloutDict(TypedDict, total=False):
    """What may be given for `CustomCallout`: a plain dict with the names of the service."""

    cli: str
    """Caller's number for the callee to see, with country code; optional."""
    destination: Destination | DestinationDict
    """Whom to call."""
    dtmf: str
    """Tones to send once answered, such as a PIN: digits, `#`, and `w` for half a second's pause; none
    when absent.
    """
    maxDuration: int
    """Longest time the call may last, in seconds."""
    ice: str | Svaml | SvamlDict
    """What to do when the call starts (ICE): SVAML, as an object or as JSON text, or a URL to ask; the
    application's callback URL when absent.
    """
    ace: str | Svaml | SvamlDict
    """What to do when it is answered (ACE): SVAML, as an object or as JSON text, or a URL to ask; the
    application's callback URL when absent.
    """
    pie: str | Svaml | SvamlDict
    """What to do with input to a menu (PIE): SVAML, as an object or as JSON text, or a URL to ask; the
    application's callback URL when absent.
    """
    dice: str
    """Deprecated: URL to tell when the call has ended (DiCE). An old option that newer Sinch SDKs no
    longer have.
    """
    custom: str
    """Text of your own, up to 1024 bytes, repeated in callbacks and call information; none when absent."""
