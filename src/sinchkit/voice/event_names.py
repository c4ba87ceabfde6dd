# Made from `VoiceEvent` of sinchkit_voice by `make generate`. Do not edit: changes are overwritten.
"""The names of the events of Voice."""

from typing import Final

EVENTS: Final[tuple[str, ...]] = (
    "AnsweredCallEvent",
    "DisconnectedCallEvent",
    "IncomingCallEvent",
    "NotificationEvent",
    "PromptInputEvent",
)
