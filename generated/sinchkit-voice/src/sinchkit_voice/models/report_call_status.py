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

    from ..models import ReportedCallStatus


@_define(kw_only=True, repr=False)
class ReportCallStatus(_Model):
    """Reports what came of the call. An old option, for the answer to DiCE."""

    name: Literal["reportCallStatus"] = "reportCallStatus"
    """Always `reportCallStatus`."""
    value: ReportedCallStatus | str | None = None
    """Whether the call did what it was for."""
    details: str | None = None
    """Remark of your own, up to 64 characters."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("name", _kinds.TERM, "name", required=True),
        _Field("value", _kinds.Choice(alias=("sinchkit_voice.models", "ReportedCallStatus")), "value"),
        _Field("details", _kinds.Text(max_length=64), "details"),
    )


class ReportCallStatusDict(TypedDict, total=False):
    """What may be given for `ReportCallStatus`: a plain dict with the names of the service."""

    name: Required[Literal["reportCallStatus"]]
    """Always `reportCallStatus`."""
    value: ReportedCallStatus
    """Whether the call did what it was for."""
    details: str
    """Remark of your own, up to 64 characters."""
