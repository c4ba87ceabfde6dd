# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from datetime import datetime

    from ..models import ConversationChannel, ConversationDirection, ConversationMessagesView, MessagesSource


@_define(kw_only=True, repr=False)
class LastMessagesRequest(_Model):
    """Whose last messages to find. Give either `channel_identities` or `contact_ids`."""

    channel_identities: list[str] | None = _field(default=None, metadata=_json(_kinds.ListOf(_kinds.TEXT)))
    """Addresses on the channel, such as phone numbers. Not together with `contact_ids`."""
    contact_ids: list[str] | None = _field(default=None, metadata=_json(_kinds.ListOf(_kinds.TEXT)))
    """IDs of contacts. Not together with `channel_identities`."""
    app_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Finds only messages of this app; those of any when absent."""
    messages_source: MessagesSource | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "MessagesSource")))
    )
    """Where the messages are: in conversations (`CONVERSATION_SOURCE`, also when absent) or among those
    that were only passed on (`DISPATCH_SOURCE`).
    """
    page_size: int | None = _field(default=None, metadata=_json(_kinds.Integer(minimum=1)))
    """Messages per page; 10 when absent. At least 1."""
    page_token: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """`next_page_token` of the page before; the first page when absent."""
    view: ConversationMessagesView | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationMessagesView"))),
    )
    """Whether messages come with their metadata; they do when absent."""
    start_time: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """Finds only messages accepted after this time, earlier than `end_time`."""
    end_time: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """Finds only messages accepted before this time."""
    channel: ConversationChannel | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
    )
    """Finds only messages on this channel; on any when absent."""
    direction: ConversationDirection | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationDirection"))),
    )
    """Finds only messages that went this way; both ways when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
