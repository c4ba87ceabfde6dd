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

    from ..models import AppEvent, ChannelIdentity, ProcessingMode


@_define(kw_only=True, repr=False)
class InjectEventRequest(_Model):
    """An event to add."""

    accept_time: datetime
    """When it happened; in the past, by 30 days at most."""
    app_event: AppEvent
    """The event."""
    contact_id: str | None = None
    """Contact that takes part."""
    channel_identity: ChannelIdentity | None = None
    """Who the contact is, on which channel."""
    processing_mode: ProcessingMode | str | None = None
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("accept_time", _kinds.TIMESTAMP, "accept_time", required=True),
        _Field("app_event", _variants.APP_EVENT, "app_event", required=True),
        _Field("contact_id", _kinds.TEXT, "contact_id"),
        _Field(
            "channel_identity",
            _kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"),
            "channel_identity",
        ),
        _Field(
            "processing_mode",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")),
            "processing_mode",
        ),
    )
