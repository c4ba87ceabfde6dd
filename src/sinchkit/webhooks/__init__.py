"""Callbacks: what the service sends to you, verified and read into typed events.

    from sinchkit.webhooks import SmsWebhooks, TextInboundMessage

    webhooks = SmsWebhooks(secret="...")  # once; or client.webhooks.sms
    with webhooks.handling(body, headers) as event:  # raw body and headers, as any web framework hands them over
        if isinstance(event, TextInboundMessage):
            print(event.from_, event.body)

A callback counts as handled once the block has ended; if it fails, the service's repeat is handled. A
`SignatureError` is answered with a bare 401: its message is for you, not for whoever called. Names are imported when
they are first used, so that an API's package need not be installed before.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sinchkit_conversation.models import CapabilityEvent as CapabilityEvent
    from sinchkit_conversation.models import ChannelEvent as ChannelEvent
    from sinchkit_conversation.models import ContactCreateEvent as ContactCreateEvent
    from sinchkit_conversation.models import ContactDeleteEvent as ContactDeleteEvent
    from sinchkit_conversation.models import ContactIdentitiesDuplicationEvent as ContactIdentitiesDuplicationEvent
    from sinchkit_conversation.models import ContactMergeEvent as ContactMergeEvent
    from sinchkit_conversation.models import ContactUpdateEvent as ContactUpdateEvent
    from sinchkit_conversation.models import ConversationDeleteEvent as ConversationDeleteEvent
    from sinchkit_conversation.models import ConversationStartEvent as ConversationStartEvent
    from sinchkit_conversation.models import ConversationStopEvent as ConversationStopEvent
    from sinchkit_conversation.models import EventDeliveryEvent as EventDeliveryEvent
    from sinchkit_conversation.models import EventInboundEvent as EventInboundEvent
    from sinchkit_conversation.models import MessageDeliveryEvent as MessageDeliveryEvent
    from sinchkit_conversation.models import MessageInboundEvent as MessageInboundEvent
    from sinchkit_conversation.models import MessageRedactionEvent as MessageRedactionEvent
    from sinchkit_conversation.models import MessageSubmitEvent as MessageSubmitEvent
    from sinchkit_conversation.models import OptInEvent as OptInEvent
    from sinchkit_conversation.models import OptOutEvent as OptOutEvent
    from sinchkit_conversation.models import RecordNotificationEvent as RecordNotificationEvent
    from sinchkit_conversation.models import SmartConversationEvent as SmartConversationEvent
    from sinchkit_conversation.models import UnsupportedCallbackEvent as UnsupportedCallbackEvent
    from sinchkit_sms.models import BinaryInboundMessage as BinaryInboundMessage
    from sinchkit_sms.models import DeliveryReport as DeliveryReport
    from sinchkit_sms.models import MediaInboundMessage as MediaInboundMessage
    from sinchkit_sms.models import RecipientDeliveryReport as RecipientDeliveryReport
    from sinchkit_sms.models import TextInboundMessage as TextInboundMessage
    from sinchkit_voice.models import AnsweredCallEvent as AnsweredCallEvent
    from sinchkit_voice.models import DisconnectedCallEvent as DisconnectedCallEvent
    from sinchkit_voice.models import IncomingCallEvent as IncomingCallEvent
    from sinchkit_voice.models import NotificationEvent as NotificationEvent
    from sinchkit_voice.models import PromptInputEvent as PromptInputEvent

    from .body_signed_webhooks import BodySignedWebhooks as BodySignedWebhooks
    from .conversation import ConversationWebhooks as ConversationWebhooks
    from .conversation_events import ConversationEvent as ConversationEvent
    from .dispatcher import Dispatcher as Dispatcher
    from .handling import Handling as Handling
    from .handling import RepeatedCallbackError as RepeatedCallbackError
    from .of_client import Webhooks as Webhooks
    from .received_body import Body as Body
    from .received_headers import Headers as Headers
    from .receiving import Refusal as Refusal
    from .replays import AsyncReplayStore as AsyncReplayStore
    from .replays import MemoryReplayStore as MemoryReplayStore
    from .replays import ReplayStore as ReplayStore
    from .replays import Reservation as Reservation
    from .sms import SmsWebhooks as SmsWebhooks
    from .sms_events import SmsEvent as SmsEvent
    from .sms_events import sms_event_identity as sms_event_identity
    from .unknown_event import UnknownEvent as UnknownEvent
    from .voice import VoiceWebhooks as VoiceWebhooks
    from .voice_events import VoiceEvent as VoiceEvent

_MODULES = {
    "BodySignedWebhooks": "body_signed_webhooks",
    "ConversationWebhooks": "conversation",
    "ConversationEvent": "conversation_events",
    "Dispatcher": "dispatcher",
    "Webhooks": "of_client",
    "Body": "received_body",
    "Headers": "received_headers",
    "Handling": "handling",
    "RepeatedCallbackError": "handling",
    "Refusal": "receiving",
    "AsyncReplayStore": "replays",
    "MemoryReplayStore": "replays",
    "ReplayStore": "replays",
    "Reservation": "replays",
    "SmsWebhooks": "sms",
    "SmsEvent": "sms_events",
    "sms_event_identity": "sms_events",
    "UnknownEvent": "unknown_event",
    "VoiceWebhooks": "voice",
    "VoiceEvent": "voice_events",
}

# The classes of events, by the package that has them.
_EVENTS = {
    "CapabilityEvent": "sinchkit_conversation",
    "ChannelEvent": "sinchkit_conversation",
    "ContactCreateEvent": "sinchkit_conversation",
    "ContactDeleteEvent": "sinchkit_conversation",
    "ContactIdentitiesDuplicationEvent": "sinchkit_conversation",
    "ContactMergeEvent": "sinchkit_conversation",
    "ContactUpdateEvent": "sinchkit_conversation",
    "ConversationDeleteEvent": "sinchkit_conversation",
    "ConversationStartEvent": "sinchkit_conversation",
    "ConversationStopEvent": "sinchkit_conversation",
    "EventDeliveryEvent": "sinchkit_conversation",
    "EventInboundEvent": "sinchkit_conversation",
    "MessageDeliveryEvent": "sinchkit_conversation",
    "MessageInboundEvent": "sinchkit_conversation",
    "MessageRedactionEvent": "sinchkit_conversation",
    "MessageSubmitEvent": "sinchkit_conversation",
    "OptInEvent": "sinchkit_conversation",
    "OptOutEvent": "sinchkit_conversation",
    "RecordNotificationEvent": "sinchkit_conversation",
    "SmartConversationEvent": "sinchkit_conversation",
    "UnsupportedCallbackEvent": "sinchkit_conversation",
    "BinaryInboundMessage": "sinchkit_sms",
    "DeliveryReport": "sinchkit_sms",
    "MediaInboundMessage": "sinchkit_sms",
    "RecipientDeliveryReport": "sinchkit_sms",
    "TextInboundMessage": "sinchkit_sms",
    "AnsweredCallEvent": "sinchkit_voice",
    "DisconnectedCallEvent": "sinchkit_voice",
    "IncomingCallEvent": "sinchkit_voice",
    "NotificationEvent": "sinchkit_voice",
    "PromptInputEvent": "sinchkit_voice",
}

__all__ = [
    "AnsweredCallEvent",
    "AsyncReplayStore",
    "BinaryInboundMessage",
    "Body",
    "BodySignedWebhooks",
    "CapabilityEvent",
    "ChannelEvent",
    "ContactCreateEvent",
    "ContactDeleteEvent",
    "ContactIdentitiesDuplicationEvent",
    "ContactMergeEvent",
    "ContactUpdateEvent",
    "ConversationDeleteEvent",
    "ConversationEvent",
    "ConversationStartEvent",
    "ConversationStopEvent",
    "ConversationWebhooks",
    "DeliveryReport",
    "DisconnectedCallEvent",
    "Dispatcher",
    "EventDeliveryEvent",
    "EventInboundEvent",
    "Handling",
    "Headers",
    "IncomingCallEvent",
    "MediaInboundMessage",
    "MemoryReplayStore",
    "MessageDeliveryEvent",
    "MessageInboundEvent",
    "MessageRedactionEvent",
    "MessageSubmitEvent",
    "NotificationEvent",
    "OptInEvent",
    "OptOutEvent",
    "PromptInputEvent",
    "RecipientDeliveryReport",
    "RecordNotificationEvent",
    "Refusal",
    "RepeatedCallbackError",
    "ReplayStore",
    "Reservation",
    "SmartConversationEvent",
    "SmsEvent",
    "SmsWebhooks",
    "TextInboundMessage",
    "UnknownEvent",
    "UnsupportedCallbackEvent",
    "VoiceEvent",
    "VoiceWebhooks",
    "Webhooks",
    "sms_event_identity",
]


def __getattr__(name: str) -> object:
    if name in _MODULES:
        module = f"{__name__}.{_MODULES[name]}"
    elif name in _EVENTS:
        from sinchkit.installed import require_installed

        package = _EVENTS[name]
        require_installed(package, package.removeprefix("sinchkit_"))
        module = f"{package}.models"
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
