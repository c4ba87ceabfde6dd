# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import CommentType


@_define(kw_only=True, repr=False)
class CommentEvent(_Model):
    """A comment on something that the page published."""

    text: str
    """What the comment says."""
    id: str | None = None
    """ID of the comment."""
    comment_type: CommentType | str | None = None
    """Where a comment was made, on a post (`FEED`) or on a live video (`LIVE`)."""
    commented_on: str | None = None
    """Link to what was commented on."""
    user: str | None = None
    """Who commented."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("text", _kinds.TEXT, "text", required=True),
        _Field("id", _kinds.TEXT, "id"),
        _Field(
            "comment_type",
            _kinds.Choice(alias=("sinchkit_conversation.models", "CommentType")),
            "comment_type",
        ),
        _Field("commented_on", _kinds.TEXT, "commented_on"),
        _Field("user", _kinds.TEXT, "user"),
    )
