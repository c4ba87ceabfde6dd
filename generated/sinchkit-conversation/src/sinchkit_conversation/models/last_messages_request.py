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
    from datetime import datetime

    from ..models import ConversationChannel, ConversationDirection, ConversationMessagesView, MessagesSource


@_define(kw_only=True, repr=False)
class LastMessagesRequest(_Model):
    """Whose last messages to find. Give either `channel_identities` or `contact_ids`."""

    channel_identities: list[str] | None = None
    """Addresses on the channel, such as phone numbers. Not together with `contact_ids`."""
    contact_ids: list[str] | None = None
    """IDs of contacts. Not together with `channel_identities`."""
    app_id: str | None = None
    """Finds only messages of this app; those of any when absent."""
    messages_source: MessagesSource | str | None = None
    """Where the messages are: in conversations (`CONVERSATION_SOURCE`, also when absent) or among those
    that were only passed on (`DISPATCH_SOURCE`).
    """
    page_size: int | None = None
    """Messages per page; 10 when absent. At least 1."""
    page_token: str | None = None
    """`next_page_token` of the page before; the first page when absent."""
    view: ConversationMessagesView | str | None = None
    """Whether messages come with their metadata; they do when absent."""
    start_time: datetime | None = None
    """Finds only messages accepted after this time, earlier than `end_time`."""
    end_time: datetime | None = None
    """Finds only messages accepted before this time."""
    channel: ConversationChannel | str | None = None
    """Finds only messages on this channel; on any when absent."""
    direction: ConversationDirection | str | None = None
    """Finds only messages that went this way; both ways when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("channel_identities", _kinds.ListOf(_kinds.TEXT), "channel_identities"),
        _Field("contact_ids", _kinds.ListOf(_kinds.TEXT), "contact_ids"),
        _Field("app_id", _kinds.TEXT, "app_id"),
        _Field(
            "messages_source",
            _kinds.Choice(alias=("sinchkit_conversation.models", "MessagesSource")),
            "messages_source",
        ),
        _Field("page_size", _kinds.Integer(minimum=1), "page_size"),
        _Field("page_token", _kinds.TEXT, "page_token"),
        _Field(
            "view", _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationMessagesView")), "view"
        ),
        _Field("start_time", _kinds.TIMESTAMP, "start_time"),
        _Field("end_time", _kinds.TIMESTAMP, "end_time"),
        _Field(
            "channel", _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")), "channel"
        ),
        _Field(
            "direction",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationDirection")),
            "direction",
        ),
    )
