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

    from ..models import MessageDeliveryReport


@_define(kw_only=True, repr=False)
class MessageDeliveryEvent(_Model):
    """The delivery status of a message of the app. Trigger `MESSAGE_DELIVERY`."""

    app_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """App that the callback is about; empty for contacts, which belong to the project."""
    project_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the project."""
    message_delivery_report: MessageDeliveryReport = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "MessageDeliveryReport"), required=True)
    )
    """The delivery status of a message."""
    accepted_time: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When the service took over what the channel reported, UTC."""
    event_time: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When it happened, by the channel's clock; with up to 9 decimals of a second."""
    message_metadata: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Your own data about the message or event; often empty."""
    correlation_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Your own ID, as given when the message was sent; often empty."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
