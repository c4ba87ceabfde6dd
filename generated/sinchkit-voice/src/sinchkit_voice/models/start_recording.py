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

    from ..models import RecordingOptions, RecordingOptionsDict


@_define(kw_only=True, repr=False)
class StartRecording(_Model):
    """Starts to record the call. Goes into ICE, ACE, PIE and updates."""

    name: Literal["startRecording"] = _field(
        default="startRecording", metadata=_json(_kinds.TERM, required=True)
    )
    """Always `startRecording`."""
    options: RecordingOptions | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_voice.models", "RecordingOptions"))
    )
    """Where the recording goes and in which form."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class StartRecordingDict(TypedDict, total=False):
    """What may be given for `StartRecording`: a plain dict with the names of the service."""

    name: Required[Literal["startRecording"]]
    """Always `startRecording`."""
    options: RecordingOptions | RecordingOptionsDict
    """Where the recording goes and in which form."""
