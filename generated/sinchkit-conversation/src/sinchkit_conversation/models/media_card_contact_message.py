# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import MediaCardMessage, MediaCardMessageDict, ReplyTo, ReplyToDict


@_define(kw_only=True, repr=False)
class MediaCardContactMessage(_Model):
    """A message from a contact with a file and a caption."""

    media_card_message: MediaCardMessage = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "MediaCardMessage"), required=True)
    )
    """A picture, video or other file from a contact, with a caption."""
    reply_to: ReplyTo | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ReplyTo"))
    )
    """Message of the app that this one answers; none when absent or null."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class MediaCardContactMessageDict(TypedDict, total=False):
    """What may be given for `MediaCardContactMessage`: a plain dict with the names of the service."""

    media_card_message: Required[MediaCardMessage | MediaCardMessageDict]
    """A picture, video or other file from a contact, with a caption."""
    reply_to: ReplyTo | ReplyToDict
    """Message of the app that this one answers; none when absent or null."""
