"""One event of each kind that the three APIs post, in the fullest form."""

from __future__ import annotations

import json
from typing import Any, Final, NamedTuple

from sinchkit.webhooks import (
    ConversationEvent,
    ConversationWebhooks,
    SmsEvent,
    SmsWebhooks,
    VoiceEvent,
    VoiceWebhooks,
)
from tests.models import conversation_payloads, test_sms_callbacks, voice_payloads


class EventPayload(NamedTuple):
    """An event as the service posts it.

    Attributes:
        api: ``sms``, ``conversation`` or ``voice``.
        kind: What tells it from others: `type` of SMS, the key in Conversation, `event` of Voice.
        event_class: Name of the class in `sinchkit.webhooks`.
        data: The JSON object.
    """

    api: str
    kind: str
    event_class: str
    data: dict[str, Any]

    @property
    def body(self) -> bytes:
        """The event as bytes."""
        return json.dumps(self.data, ensure_ascii=False).encode()

    def __str__(self) -> str:
        return f"{self.api}-{self.kind}"


EVENT_PAYLOADS: Final = [
    *(
        EventPayload("sms", tag, kind.__name__, {**fields, "type": tag})
        for tag, (kind, fields) in test_sms_callbacks.FULL.items()
    ),
    *(
        EventPayload("conversation", next(iter(content)), kind, conversation_payloads.event(content))
        for kind, content in conversation_payloads.EVENTS.items()
    ),
    *(EventPayload("voice", raw["event"], kind, raw) for kind, raw in voice_payloads.EVENTS.items()),
]

AnyWebhooks = SmsWebhooks | ConversationWebhooks | VoiceWebhooks
AnyEvent = SmsEvent | ConversationEvent | VoiceEvent
