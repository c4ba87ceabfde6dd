# Made from `VoiceEvent` of sinchkit_voice by `make generate`. Do not edit: changes are overwritten.
"""The events of Voice that this version knows."""

from typing import TypeAlias

from sinchkit_voice.models import (
    AnsweredCallEvent,
    DisconnectedCallEvent,
    IncomingCallEvent,
    NotificationEvent,
    PromptInputEvent,
)

KnownVoiceEvent: TypeAlias = (
    IncomingCallEvent | AnsweredCallEvent | DisconnectedCallEvent | PromptInputEvent | NotificationEvent
)
"""All of them."""

__all__ = [
    "AnsweredCallEvent",
    "DisconnectedCallEvent",
    "IncomingCallEvent",
    "NotificationEvent",
    "PromptInputEvent",
]
