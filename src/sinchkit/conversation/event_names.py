# Made from `ConversationEvent` of sinchkit_conversation by `make generate`. Do not edit: changes are overwritten.
"""The names of the events of Conversation."""

from typing import Final

EVENTS: Final[tuple[str, ...]] = (
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
)
