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

    from ..models import AppEvent, ChannelIdentity, ProcessingMode


@_define(kw_only=True, repr=False)
class InjectEventRequest(_Model):
    """An event to add."""

    accept_time: datetime = _field(metadata=_json(_kinds.TIMESTAMP, required=True))
    """When it happened; in the past, by 30 days at most."""
    app_event: AppEvent = _field(metadata=_json(_variants.APP_EVENT, required=True))
    """The event."""
    contact_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Contact that takes part."""
    channel_identity: ChannelIdentity | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"))
    )
    """Who the contact is, on which channel."""
    processing_mode: ProcessingMode | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")))
    )
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
