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


@_define(kw_only=True, repr=False)
class ConversationEventEnvelope(_Model):
    """What every callback has besides the one field that says what happened."""

    app_id: str
    """App that the callback is about; empty for contacts, which belong to the project."""
    project_id: str
    """ID of the project."""
    accepted_time: datetime | None = None
    """When the service took over what the channel reported, UTC."""
    event_time: datetime | None = None
    """When it happened, by the channel's clock; with up to 9 decimals of a second."""
    message_metadata: str | None = None
    """Your own data about the message or event; often empty."""
    correlation_id: str | None = None
    """Your own ID, as given when the message was sent; often empty."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("app_id", _kinds.TEXT, "app_id", required=True),
        _Field("project_id", _kinds.TEXT, "project_id", required=True),
        _Field("accepted_time", _kinds.TIMESTAMP, "accepted_time"),
        _Field("event_time", _kinds.TIMESTAMP, "event_time"),
        _Field("message_metadata", _kinds.TEXT, "message_metadata"),
        _Field("correlation_id", _kinds.TEXT, "correlation_id"),
    )
