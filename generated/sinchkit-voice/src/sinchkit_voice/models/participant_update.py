# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import MusicOnHold, ParticipantCommand


@_define(kw_only=True, repr=False)
class ParticipantUpdate(_Model):
    """What to do with a participant of a conference."""

    command: ParticipantCommand | str = _field(
        metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "ParticipantCommand")), required=True)
    )
    """`mute` or `unmute` the participant, or put on hold (`onhold`) and back (`resume`)."""
    moh: MusicOnHold | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "MusicOnHold")))
    )
    """What the participant hears on hold; goes with `onhold`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
