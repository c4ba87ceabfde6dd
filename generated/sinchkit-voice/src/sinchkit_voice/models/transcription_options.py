# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class TranscriptionOptions(_Model):
    """Whether and how a recording is written down as text."""

    enabled: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """True has a transcript made."""
    locale: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Language that is spoken, such as `en-US`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class TranscriptionOptionsDict(TypedDict, total=False):
    """What may be given for `TranscriptionOptions`: a plain dict with the names of the service."""

    enabled: bool
    """True has a transcript made."""
    locale: str
    """Language that is spoken, such as `en-US`."""
