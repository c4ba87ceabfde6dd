# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ChannelIdentity, DeliveryReportStatus, ProcessingMode, Reason


@_define(kw_only=True, repr=False)
class MessageDeliveryReport(_Model):
    """The delivery status of a message."""

    message_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the message, as sending it returned."""
    status: DeliveryReportStatus | str = _field(
        metadata=_json(
            _kinds.Choice(alias=("sinchkit_conversation.models", "DeliveryReportStatus")), required=True
        )
    )
    """How far delivery got: handed to the channel (`QUEUED_ON_CHANNEL`), arrived, read, failed for good,
    or failed on this channel so that the next one is tried (`SWITCHING_CHANNEL`). These may be reported
    out of order.
    """
    conversation_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Conversation that it is part of; empty or absent in dispatch mode."""
    channel_identity: ChannelIdentity | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"))
    )
    """Whom it went to, on which channel."""
    contact_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Contact that it is for; empty or absent in dispatch mode."""
    reason: Reason | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "Reason"))
    )
    """Why it failed; given with `FAILED` and `SWITCHING_CHANNEL`."""
    metadata: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """`message_metadata` as given when the message was sent; empty when there is none."""
    processing_mode: ProcessingMode | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")))
    )
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
