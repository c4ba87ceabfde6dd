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

    from ..models import ConversationChannel


@_define(kw_only=True, repr=False)
class Conversation(_Model):
    """What one app and one contact exchange. Their first message starts it, and one at a time is active."""

    id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the conversation, made by the service; not given when starting one."""
    active: bool | None = _field(default=None, metadata=_json(_kinds.BOOLEAN))
    """False once it was ended; messages then go into another conversation."""
    active_channel: ConversationChannel | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
    )
    """Channel that messages travel on, such as `SMS`, `WHATSAPP` or `RCS`."""
    app_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """App that takes part."""
    contact_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Contact that takes part; may be empty in answers."""
    last_received: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When its latest message was exchanged, UTC; 1970-01-01 if it has none."""
    metadata: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Deprecated: Use `metadata_json`. Data of your own, at most 1024 characters; empty when there is
    none.
    """
    metadata_json: dict[str, Any] | None = _field(default=None, metadata=_json(_kinds.MapOf(_kinds.ANYTHING)))
    """Data of your own as a JSON object; empty when there is none."""
    correlation_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of your own; empty when there is none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
