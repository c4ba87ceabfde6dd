# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from typing import Literal

    from ..models import InteractiveMedia, InteractiveMediaDict


@_define(kw_only=True, repr=False)
class VideoInteractiveHeader(_Model):
    """A video above a WhatsApp message."""

    type_: Literal["video"] = _field(default="video", metadata=_json(_kinds.TERM, "type", required=True))
    """Always `video`."""
    video: InteractiveMedia = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "InteractiveMedia"), required=True)
    )
    """A file within a WhatsApp message."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class VideoInteractiveHeaderDict(TypedDict, total=False):
    """What may be given for `VideoInteractiveHeader`: a plain dict with the names of the service."""

    video: Required[InteractiveMedia | InteractiveMediaDict]
    """A file within a WhatsApp message."""
    type: Required[Literal["video"]]
    """Always `video`."""
