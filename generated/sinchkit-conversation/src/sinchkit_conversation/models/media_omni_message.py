# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import MediaMessage, MediaMessageDict


@_define(kw_only=True, repr=False)
class MediaOmniMessage(_Model):
    """A picture, video, sound or other file for one channel."""

    media_message: MediaMessage = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "MediaMessage"), required=True)
    )
    """A picture, video, sound or other file."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class MediaOmniMessageDict(TypedDict, total=False):
    """What may be given for `MediaOmniMessage`: a plain dict with the names of the service."""

    media_message: Required[MediaMessage | MediaMessageDict]
    """A picture, video, sound or other file."""
