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
    from ..models import AppEvent, ConversationChannel, MessageQueue, Recipient


@_define(kw_only=True, repr=False)
class SendEventRequest(_Model):
    """An event, who gets it, and options."""

    app_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """App that sends the event."""
    event: AppEvent = _field(metadata=_json(_variants.APP_EVENT, required=True))
    """An event from an app: exactly one kind."""
    recipient: Recipient = _field(metadata=_json(_variants.RECIPIENT, required=True))
    """Whom to reach, by contact ID or by channel identities: exactly one of the two."""
    callback_url: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """URL for delivery reports about this event, in place of the app's webhooks."""
    channel_priority_order: list[ConversationChannel | str] | None = _field(
        default=None,
        metadata=_json(
            _kinds.ListOf(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")))
        ),
    )
    """Channels to try, in this order; the contact's order, then the app's, when absent."""
    event_metadata: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Data of your own, repeated in callbacks about the event; none when absent."""
    queue: MessageQueue | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "MessageQueue")))
    )
    """How urgent it is: `HIGH_PRIORITY` overtakes the rest; `NORMAL_PRIORITY` when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
