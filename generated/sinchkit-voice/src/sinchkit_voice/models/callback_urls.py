# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, ClassVar, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire


@_define(kw_only=True, repr=False)
class CallbackUrls(_Model):
    """Where events are posted."""

    primary: str | None = None
    """URL that every event is posted to first."""
    fallback: str | None = None
    """URL tried after `primary` timed out or failed; none when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("primary", _kinds.TEXT, "primary"),
        _Field("fallback", _kinds.TEXT, "fallback"),
    )


class CallbackUrlsDict(TypedDict, total=False):
    """What may be given for `CallbackUrls`: a plain dict with the names of the service."""

    primary: str
    """URL that every event is posted to first."""
    fallback: str
    """URL tried after `primary` timed out or failed; none when absent."""
