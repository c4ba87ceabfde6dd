# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ConferenceDtmfMode


@_define(kw_only=True, repr=False)
class ConferenceDtmfOptions(_Model):
    """What happens to tones that a participant of a conference sends."""

    mode: ConferenceDtmfMode | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "ConferenceDtmfMode")))
    )
    """`ignore` drops them, `forward` lets the others hear them, `detect` posts them to the callback URL as
    PIE events.
    """
    max_digits: int | None = _field(default=None, metadata=_json(_kinds.INTEGER, "maxDigits"))
    """Most digits of one PIE event; goes with `detect`."""
    timeout_mills: int | None = _field(default=None, metadata=_json(_kinds.INTEGER, "timeoutMills"))
    """Longest pause between two digits, in milliseconds, before the PIE event is posted; goes with
    `detect`.
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ConferenceDtmfOptionsDict(TypedDict, total=False):
    """What may be given for `ConferenceDtmfOptions`: a plain dict with the names of the service."""

    mode: ConferenceDtmfMode
    """`ignore` drops them, `forward` lets the others hear them, `detect` posts them to the callback URL as
    PIE events.
    """
    maxDigits: int
    """Most digits of one PIE event; goes with `detect`."""
    timeoutMills: int
    """Longest pause between two digits, in milliseconds, before the PIE event is posted; goes with
    `detect`.
    """
