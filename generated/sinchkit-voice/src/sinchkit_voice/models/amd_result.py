# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import AmdReason, AmdStatus


@_define(kw_only=True, repr=False)
class AmdResult(_Model):
    """Whether a person or a machine answered."""

    status: AmdStatus | str | None = None
    """What was found; `inprogress` is followed by a notify event."""
    reason: AmdReason | str | None = None
    """What it was found by."""
    duration: int | None = None
    """Length of the call when this was found."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("status", _kinds.Choice(alias=("sinchkit_voice.models", "AmdStatus")), "status"),
        _Field("reason", _kinds.Choice(alias=("sinchkit_voice.models", "AmdReason")), "reason"),
        _Field("duration", _kinds.INTEGER, "duration"),
    )
