# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import CommentType


@_define(kw_only=True, repr=False)
class CommentEvent(_Model):
    """A comment on something that the page published."""

    text: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """What the comment says."""
    id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of the comment."""
    comment_type: CommentType | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "CommentType")))
    )
    """Where a comment was made, on a post (`FEED`) or on a live video (`LIVE`)."""
    commented_on: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Link to what was commented on."""
    user: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Who commented."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
