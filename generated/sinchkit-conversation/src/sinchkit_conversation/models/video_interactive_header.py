# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from typing import Literal

    from ..models import InteractiveMedia, InteractiveMediaDict


@_define(kw_only=True, repr=False)
class VideoInteractiveHeader(_Model):
    """A video above a WhatsApp message."""

    video: InteractiveMedia
    """A file within a WhatsApp message."""
    type_: Literal["video"] = "video"
    """Always `video`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("type", _kinds.TERM, "type_", required=True),
        _Field(
            "video", _kinds.Nested("sinchkit_conversation.models", "InteractiveMedia"), "video", required=True
        ),
    )


class VideoInteractiveHeaderDict(TypedDict, total=False):
    """What may be given for `VideoInteractiveHeader`: a plain dict with the names of the service."""

    video: Required[InteractiveMedia | InteractiveMediaDict]
    """A file within a WhatsApp message."""
    type: Required[Literal["video"]]
    """Always `video`."""
