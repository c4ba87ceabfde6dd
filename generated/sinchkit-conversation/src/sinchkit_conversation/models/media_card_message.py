# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class MediaCardMessage(_Model):
    """A picture, video or other file from a contact, with a caption."""

    url: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Address to fetch the file from."""
    caption: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text under the file; absent where the channel has no captions."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class MediaCardMessageDict(TypedDict, total=False):
    """What may be given for `MediaCardMessage`: a plain dict with the names of the service."""

    url: Required[str]
    """Address to fetch the file from."""
    caption: str
    """Text under the file; absent where the channel has no captions."""
