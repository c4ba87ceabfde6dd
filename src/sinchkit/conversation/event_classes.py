# Made from `ConversationEvent` of sinchkit_conversation by `make generate`. Do not edit: changes are overwritten.
"""The events of Conversation that this version knows."""

from typing import TypeAlias

from sinchkit_conversation.models import (
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
    UnsupportedCallbackEvent,
)

KnownConversationEvent: TypeAlias = (
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
)
"""All of them."""

__all__ = [
    "CapabilityEvent",
    "ChannelEvent",
    "ContactCreateEvent",
    "ContactDeleteEvent",
    "ContactIdentitiesDuplicationEvent",
    "ContactMergeEvent",
    "ContactUpdateEvent",
    "ConversationDeleteEvent",
    "ConversationStartEvent",
    "ConversationStopEvent",
    "EventDeliveryEvent",
    "EventInboundEvent",
    "MessageDeliveryEvent",
    "MessageInboundEvent",
    "MessageRedactionEvent",
    "MessageSubmitEvent",
    "OptInEvent",
    "OptOutEvent",
    "RecordNotificationEvent",
    "SmartConversationEvent",
    "UnsupportedCallbackEvent",
]
