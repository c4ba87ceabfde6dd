"""The events of the Voice API."""

from __future__ import annotations

from typing import Any, TypeAlias

from sinchkit.webhooks.unknown_event import UnknownEvent
from sinchkit_voice.models import UnknownVoiceEvent, voice_event_from_dict

from .event_classes import KnownVoiceEvent

VoiceEvent: TypeAlias = KnownVoiceEvent | UnknownEvent
"""The events that Voice posts to a callback URL: what happens in a call."""


def read_voice_event(data: dict[str, Any], *, validate: bool = False) -> VoiceEvent:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object.
        validate: Whether to refuse an event that has misfits.

    Raises:
        DecodeError: With `validate`, the first misfit.
    """
    event = voice_event_from_dict(_with_call_id(data), validate=validate)
    if isinstance(event, UnknownVoiceEvent):
        return UnknownEvent("voice", event.event or "", data, event.misfits)
    return event


def _with_call_id(data: dict[str, Any]) -> dict[str, Any]:
    # Callbacks spell it `callid`, other documentation of the service `callId`.
    if data.get("callid") is not None or "callId" not in data:
        return data
    return {("callid" if key == "callId" else key): value for key, value in data.items() if key != "callid"}
