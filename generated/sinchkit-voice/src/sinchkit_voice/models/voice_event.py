# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import variants as _variants
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


def voice_event_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> VoiceEvent:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: VoiceEvent = _variants.VOICE_EVENT.from_dict(data, validate=validate)
    return value
