# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire


@_define(kw_only=True, repr=False)
class ConferenceParticipant(_Model):
    """A call that is in the conference."""

    id: str
    """ID of the participant's call, to mute or drop it by."""
    cli: str | None = None
    """Participant's phone number or, for an app, the caller ID it gave."""
    duration: int | None = None
    """Time in the conference so far, in seconds."""
    muted: bool | None = None
    """True if the others cannot hear the participant."""
    onhold: bool | None = None
    """True if the participant is on hold."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("id", _kinds.TEXT, "id", required=True),
        _Field("cli", _kinds.TEXT, "cli"),
        _Field("duration", _kinds.INTEGER, "duration"),
        _Field("muted", _kinds.BOOLEAN, "muted"),
        _Field("onhold", _kinds.BOOLEAN, "onhold"),
    )
