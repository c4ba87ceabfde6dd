# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class MediaMessage(_Model):
    """A picture, video, sound or other file."""

    url: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Address to fetch the file from; if you send it, the channel must be able to reach it."""
    thumbnail_url: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Address of a small preview picture, for channels that can show one; none when absent."""
    filename_override: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Name to show for the file; the one in its address when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class MediaMessageDict(TypedDict, total=False):
    """What may be given for `MediaMessage`: a plain dict with the names of the service."""

    url: Required[str]
    """Address to fetch the file from; if you send it, the channel must be able to reach it."""
    thumbnail_url: str
    """Address of a small preview picture, for channels that can show one; none when absent."""
    filename_override: str
    """Name to show for the file; the one in its address when absent."""
