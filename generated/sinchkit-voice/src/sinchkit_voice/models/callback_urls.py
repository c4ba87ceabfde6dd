# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class CallbackUrls(_Model):
    """Where events are posted."""

    primary: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """URL that every event is posted to first."""
    fallback: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """URL tried after `primary` timed out or failed; none when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class CallbackUrlsDict(TypedDict, total=False):
    """What may be given for `CallbackUrls`: a plain dict with the names of the service."""

    primary: str
    """URL that every event is posted to first."""
    fallback: str
    """URL tried after `primary` timed out or failed; none when absent."""
