# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from typing import Literal

    from ..models import RecordingOptions, RecordingOptionsDict


@_define(kw_only=True, repr=False)
class StartRecording(_Model):
    """Starts to record the call. Goes into ICE, ACE, PIE and updates."""

    name: Literal["startRecording"] = "startRecording"
    """Always `startRecording`."""
    options: RecordingOptions | None = None
    """Where the recording goes and in which form."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("name", _kinds.TERM, "name", required=True),
        _Field("options", _kinds.Nested("sinchkit_voice.models", "RecordingOptions"), "options"),
    )


class StartRecordingDict(TypedDict, total=False):
    """What may be given for `StartRecording`: a plain dict with the names of the service."""

    name: Required[Literal["startRecording"]]
    """Always `startRecording`."""
    options: RecordingOptions | RecordingOptionsDict
    """Where the recording goes and in which form."""
