# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

from .. import variants as _variants

if TYPE_CHECKING:
    from ..models import ConversationMessage


@_define(kw_only=True, repr=False)
class MessagePage(_Model):
    """A page of messages."""

    messages: list[ConversationMessage] | None = _field(
        default=None, metadata=_json(_kinds.ListOf(_variants.CONVERSATION_MESSAGE))
    )
    """Messages on this page, the one accepted last coming first."""
    next_page_token: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """What to give as `page_token` to get the page after this one; empty or absent on the last page."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
