# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class StreamingOptions(_Model):
    """Form of a stream."""

    version: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Version of the streaming protocol, 1."""
    sample_rate: int | None = _field(default=None, metadata=_json(_kinds.INTEGER, "sampleRate"))
    """Samples per second, such as 44100."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class StreamingOptionsDict(TypedDict, total=False):
    """What may be given for `StreamingOptions`: a plain dict with the names of the service."""

    version: int
    """Version of the streaming protocol, 1."""
    sampleRate: int
    """Samples per second, such as 44100."""
