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

    from ..models import ReportedCallStatus


@_define(kw_only=True, repr=False)
class ReportCallStatus(_Model):
    """Reports what came of the call. An old option, for the answer to DiCE."""

    name: Literal["reportCallStatus"] = _field(
        default="reportCallStatus", metadata=_json(_kinds.TERM, required=True)
    )
    """Always `reportCallStatus`."""
    value: ReportedCallStatus | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "ReportedCallStatus")))
    )
    """Whether the call did what it was for."""
    details: str | None = _field(default=None, metadata=_json(_kinds.Text(max_length=64)))
    """Remark of your own, up to 64 characters."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ReportCallStatusDict(TypedDict, total=False):
    """What may be given for `ReportCallStatus`: a plain dict with the names of the service."""

    name: Required[Literal["reportCallStatus"]]
    """Always `reportCallStatus`."""
    value: ReportedCallStatus
    """Whether the call did what it was for."""
    details: str
    """Remark of your own, up to 64 characters."""
