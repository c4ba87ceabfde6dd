"""The events of the Conversation API."""

from __future__ import annotations

from typing import Any, TypeAlias

from sinchkit.webhooks.unknown_event import UnknownEvent
from sinchkit_conversation.models import UnknownConversationEvent, conversation_event_from_dict

from .event_classes import KnownConversationEvent

ConversationEvent: TypeAlias = KnownConversationEvent | UnknownEvent
"""The events that Conversation posts to a webhook. A callback may come twice, and callbacks may overtake each other."""


def read_conversation_event(data: dict[str, Any], *, validate: bool = False) -> ConversationEvent:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object.
        validate: Whether to refuse an event that has misfits.

    Raises:
        DecodeError: With `validate`, the first misfit.
    """
    event = conversation_event_from_dict(data, validate=validate)
    if isinstance(event, UnknownConversationEvent):
        return UnknownEvent("conversation", _kind(event), data, event.misfits)
    return event


def _kind(event: UnknownConversationEvent) -> str:
    # What happened stands in an object; what else is new beside it does not.
    objects = [key for key, value in event.additional_properties.items() if isinstance(value, dict)]
    return objects[0] if len(objects) == 1 else ""
