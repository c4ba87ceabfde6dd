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


@_define(kw_only=True, repr=False)
class Hangup(_Model):
    """Ends the call. For ICE, ACE, PIE and updates."""

    name: Literal["hangup"] = _field(default="hangup", metadata=_json(_kinds.TERM, required=True))
    """Always `hangup`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class HangupDict(TypedDict, total=False):
    """What may be given for `Hangup`: a plain dict with the names of the service."""

    name: Required[Literal["hangup"]]
    """Always `hangup`."""
