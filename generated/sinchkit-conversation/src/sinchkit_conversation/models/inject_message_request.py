# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

from .. import variants as _variants

if TYPE_CHECKING:
    from datetime import datetime

    from ..models import AppMessage, ChannelIdentity, ContactMessage, ConversationDirection, ProcessingMode


@_define(kw_only=True, repr=False)
class InjectMessageRequest(_Model):
    """A message to add. Give either `app_message` or `contact_message`."""

    accept_time: datetime
    """When the message was exchanged."""
    channel_identity: ChannelIdentity
    """Who the contact is, on which channel."""
    contact_id: str
    """Contact that wrote the message or that it is for."""
    direction: ConversationDirection | str
    """`TO_APP` with a `contact_message`, `TO_CONTACT` with an `app_message`."""
    app_message: AppMessage | None = None
    """The message, if the app wrote it."""
    contact_message: ContactMessage | None = None
    """The message, if the contact wrote it."""
    sender_id: str | None = None
    """Number or ID of the app on the channel; none when absent."""
    processing_mode: ProcessingMode | str | None = None
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    metadata: str | None = None
    """Data of your own about the message, at most 1024 characters; none when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("accept_time", _kinds.TIMESTAMP, "accept_time", required=True),
        _Field(
            "channel_identity",
            _kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"),
            "channel_identity",
            required=True,
        ),
        _Field("contact_id", _kinds.TEXT, "contact_id", required=True),
        _Field(
            "direction",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationDirection")),
            "direction",
            required=True,
        ),
        _Field("app_message", _variants.APP_MESSAGE, "app_message"),
        _Field("contact_message", _variants.CONTACT_MESSAGE, "contact_message"),
        _Field("sender_id", _kinds.TEXT, "sender_id"),
        _Field(
            "processing_mode",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")),
            "processing_mode",
        ),
        _Field("metadata", _kinds.Text(max_length=1024), "metadata"),
    )
