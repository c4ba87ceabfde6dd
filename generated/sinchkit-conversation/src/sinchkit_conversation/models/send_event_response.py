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
class SendEventResponse(_Model):
    """Receipt for a queued event."""

    event_id: str
    """ID of the event; callbacks about it repeat it."""
    accepted_time: datetime | None = None
    """When the service took the event, UTC."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("event_id", _kinds.TEXT, "event_id", required=True),
        _Field("accepted_time", _kinds.TIMESTAMP, "accepted_time"),
    )
