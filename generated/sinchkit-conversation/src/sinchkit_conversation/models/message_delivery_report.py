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
    from ..models import ChannelIdentity, DeliveryReportStatus, ProcessingMode, Reason


@_define(kw_only=True, repr=False)
class MessageDeliveryReport(_Model):
    """The delivery status of a message."""

    message_id: str
    """ID of the message, as sending it returned."""
    status: DeliveryReportStatus | str
    """How far delivery got: handed to the channel (`QUEUED_ON_CHANNEL`), arrived, read, failed for good,
    or failed on this channel so that the next one is tried (`SWITCHING_CHANNEL`). These may be reported
    out of order.
    """
    conversation_id: str | None = None
    """Conversation that it is part of; empty or absent in dispatch mode."""
    channel_identity: ChannelIdentity | None = None
    """Whom it went to, on which channel."""
    contact_id: str | None = None
    """Contact that it is for; empty or absent in dispatch mode."""
    reason: Reason | None = None
    """Why it failed; given with `FAILED` and `SWITCHING_CHANNEL`."""
    metadata: str | None = None
    """`message_metadata` as given when the message was sent; empty when there is none."""
    processing_mode: ProcessingMode | str | None = None
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("message_id", _kinds.TEXT, "message_id", required=True),
        _Field(
            "status",
            _kinds.Choice(alias=("sinchkit_conversation.models", "DeliveryReportStatus")),
            "status",
            required=True,
        ),
        _Field("conversation_id", _kinds.TEXT, "conversation_id"),
        _Field(
            "channel_identity",
            _kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"),
            "channel_identity",
        ),
        _Field("contact_id", _kinds.TEXT, "contact_id"),
        _Field("reason", _kinds.Nested("sinchkit_conversation.models", "Reason"), "reason"),
        _Field("metadata", _kinds.TEXT, "metadata"),
        _Field(
            "processing_mode",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")),
            "processing_mode",
        ),
    )
