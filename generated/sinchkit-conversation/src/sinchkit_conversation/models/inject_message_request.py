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
    from datetime import datetime

    from ..models import AppMessage, ChannelIdentity, ContactMessage, ConversationDirection, ProcessingMode


@_define(kw_only=True, repr=False)
class InjectMessageRequest(_Model):
    """A message to add. Give either `app_message` or `contact_message`."""

    accept_time: datetime = _field(metadata=_json(_kinds.TIMESTAMP, required=True))
    """When the message was exchanged."""
    channel_identity: ChannelIdentity = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"), required=True)
    )
    """Who the contact is, on which channel."""
    contact_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Contact that wrote the message or that it is for."""
    direction: ConversationDirection | str = _field(
        metadata=_json(
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationDirection")), required=True
        )
    )
    """`TO_APP` with a `contact_message`, `TO_CONTACT` with an `app_message`."""
    app_message: AppMessage | None = _field(default=None, metadata=_json(_variants.APP_MESSAGE))
    """The message, if the app wrote it."""
    contact_message: ContactMessage | None = _field(default=None, metadata=_json(_variants.CONTACT_MESSAGE))
    """The message, if the contact wrote it."""
    sender_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Number or ID of the app on the channel; none when absent."""
    processing_mode: ProcessingMode | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")))
    )
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    metadata: str | None = _field(default=None, metadata=_json(_kinds.Text(max_length=1024)))
    """Data of your own about the message, at most 1024 characters; none when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
