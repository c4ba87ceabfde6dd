# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class ConferenceParticipant(_Model):
    """A call that is in the conference."""

    id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the participant's call, to mute or drop it by."""
    cli: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Participant's phone number or, for an app, the caller ID it gave."""
    duration: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Time in the conference so far, in seconds."""
    muted: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """True if the others cannot hear the participant."""
    onhold: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """True if the participant is on hold."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
