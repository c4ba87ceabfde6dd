# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from typing import Literal

    from ..models import AmdOptions, AmdOptionsDict, Indications


@_define(kw_only=True, repr=False)
class ConnectPstn(_Model):
    """Connects the call to a phone. For ICE and PIE."""

    name: Literal["connectPstn"] = _field(default="connectPstn", metadata=_json(_kinds.TERM, required=True))
    """Always `connectPstn`."""
    number: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Phone number to connect to, with country code; the one that was dialled when absent."""
    locale: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Language tag or voice name for spoken text; `en-US` when absent."""
    max_duration: int | None = _field(
        default=None, metadata=_json(_kinds.Integer(maximum=14400), "maxDuration")
    )
    """Longest time the call may last, in seconds, at most 14400 (four hours)."""
    dial_timeout: int | None = _field(default=None, metadata=_json(_kinds.INTEGER, "dialTimeout"))
    """How long to let it ring, in seconds."""
    cli: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Caller's number for the callee to see, with country code; `private` shows none."""
    suppress_callbacks: bool | None = _field(
        default=None, metadata=_json(_kinds.BOOLEAN, "suppressCallbacks")
    )
    """True posts no ACE and DiCE events for this leg; false when absent."""
    dtmf: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Tones to send once answered: digits, `#`, and `w` for half a second's pause; none when absent."""
    indications: Indications | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "Indications")))
    )
    """Country whose ringing tone the caller hears."""
    amd: AmdOptions | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_voice.models", "AmdOptions"))
    )
    """Whether to find out if a machine answers; not done when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ConnectPstnDict(TypedDict, total=False):
    """What may be given for `ConnectPstn`: a plain dict with the names of the service."""

    name: Required[Literal["connectPstn"]]
    """Always `connectPstn`."""
    number: str
    """Phone number to connect to, with country code; the one that was dialled when absent."""
    locale: str
    """Language tag or voice name for spoken text; `en-US` when absent."""
    maxDuration: int
    """Longest time the call may last, in seconds, at most 14400 (four hours)."""
    dialTimeout: int
    """How long to let it ring, in seconds."""
    cli: str
    """Caller's number for the callee to see, with country code; `private` shows none."""
    suppressCallbacks: bool
    """True posts no ACE and DiCE events for this leg; false when absent."""
    dtmf: str
    """Tones to send once answered: digits, `#`, and `w` for half a second's pause; none when absent."""
    indications: Indications
    """Country whose ringing tone the caller hears."""
    amd: AmdOptions | AmdOptionsDict
    """Whether to find out if a machine answers; not done when absent."""
