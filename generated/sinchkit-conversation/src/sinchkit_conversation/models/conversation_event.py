# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import variants as _variants
from ..models import (
    CapabilityEvent,
    ChannelEvent,
    ContactCreateEvent,
    ContactDeleteEvent,
    ContactIdentitiesDuplicationEvent,
    ContactMergeEvent,
    ContactUpdateEvent,
    ConversationDeleteEvent,
    ConversationStartEvent,
    ConversationStopEvent,
    EventDeliveryEvent,
    EventInboundEvent,
    MessageDeliveryEvent,
    MessageInboundEvent,
    MessageRedactionEvent,
    MessageSubmitEvent,
    OptInEvent,
    OptOutEvent,
    RecordNotificationEvent,
    SmartConversationEvent,
    UnknownConversationEvent,
    UnsupportedCallbackEvent,
)

ConversationEvent: TypeAlias = (
    MessageInboundEvent
    | MessageRedactionEvent
    | MessageSubmitEvent
    | MessageDeliveryEvent
    | EventInboundEvent
    | EventDeliveryEvent
    | ConversationStartEvent
    | ConversationStopEvent
    | ConversationDeleteEvent
    | ContactCreateEvent
    | ContactDeleteEvent
    | ContactUpdateEvent
    | ContactMergeEvent
    | ContactIdentitiesDuplicationEvent
    | CapabilityEvent
    | OptInEvent
    | OptOutEvent
    | ChannelEvent
    | UnsupportedCallbackEvent
    | SmartConversationEvent
    | RecordNotificationEvent
    | UnknownConversationEvent
)
"""What the service posts to a webhook. A callback may come twice, and callbacks may overtake each other."""


def conversation_event_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> ConversationEvent:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: ConversationEvent = _variants.CONVERSATION_EVENT.from_dict(data, validate=validate)
    return value
