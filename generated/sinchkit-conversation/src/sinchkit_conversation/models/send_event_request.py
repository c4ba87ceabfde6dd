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
    from ..models import AppEvent, ConversationChannel, MessageQueue, Recipient


@_define(kw_only=True, repr=False)
class SendEventRequest(_Model):
    """An event, who gets it, and options."""

    app_id: str
    """App that sends the event."""
    event: AppEvent
    """An event from an app: exactly one kind."""
    recipient: Recipient
    """Whom to reach, by contact ID or by channel identities: exactly one of the two."""
    callback_url: str | None = None
    """URL for delivery reports about this event, in place of the app's webhooks."""
    channel_priority_order: list[ConversationChannel | str] | None = None
    """Channels to try, in this order; the contact's order, then the app's, when absent."""
    event_metadata: str | None = None
    """Data of your own, repeated in callbacks about the event; none when absent."""
    queue: MessageQueue | str | None = None
    """How urgent it is: `HIGH_PRIORITY` overtakes the rest; `NORMAL_PRIORITY` when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("app_id", _kinds.TEXT, "app_id", required=True),
        _Field("event", _variants.APP_EVENT, "event", required=True),
        _Field("recipient", _variants.RECIPIENT, "recipient", required=True),
        _Field("callback_url", _kinds.TEXT, "callback_url"),
        _Field(
            "channel_priority_order",
            _kinds.ListOf(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
            "channel_priority_order",
        ),
        _Field("event_metadata", _kinds.TEXT, "event_metadata"),
        _Field("queue", _kinds.Choice(alias=("sinchkit_conversation.models", "MessageQueue")), "queue"),
    )
