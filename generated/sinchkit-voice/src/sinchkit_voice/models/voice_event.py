# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TypeAlias

from ..models import (
    AnsweredCallEvent,
    DisconnectedCallEvent,
    IncomingCallEvent,
    NotificationEvent,
    PromptInputEvent,
    UnknownVoiceEvent,
)

VoiceEvent: TypeAlias = (
    IncomingCallEvent
    | AnsweredCallEvent
    | DisconnectedCallEvent
    | PromptInputEvent
    | NotificationEvent
    | UnknownVoiceEvent
)
"""What the service posts to a callback URL."""
