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

    from ..models import MessageStatusName, Reason


@_define(kw_only=True, repr=False)
class MessageStatus(_Model):
    """The delivery status of a message."""

    status: MessageStatusName | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "MessageStatusName"))),
    )
    """How far a message got; `RECEIVED` is said of those from contacts."""
    event_time: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When it came to that, UTC."""
    reason: Reason | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "Reason"))
    )
    """Why it failed; absent if it did not."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
