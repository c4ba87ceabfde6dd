# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import variants as _variants
from ..models import EventFromApp, EventFromContact, MessageEventFromContact, UnknownStoredEvent

StoredEvent: TypeAlias = EventFromApp | EventFromContact | MessageEventFromContact | UnknownStoredEvent
"""A stored event, from an app or from a contact."""


def stored_event_from_dict(data: Mapping[str, Any]) -> StoredEvent:
    """Read a decoded JSON object into the class for its kind.

    Raises:
        DecodeError: A field has the wrong shape, or one that is always there is missing.
    """
    value: StoredEvent = _variants.STORED_EVENT.from_dict(data)
    return value
