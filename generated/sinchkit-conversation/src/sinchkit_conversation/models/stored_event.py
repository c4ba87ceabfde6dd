# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import variants as _variants
from ..models import EventFromApp, EventFromContact, MessageEventFromContact, UnknownStoredEvent

StoredEvent: TypeAlias = EventFromApp | EventFromContact | MessageEventFromContact | UnknownStoredEvent
"""A stored event, from an app or from a contact."""


def stored_event_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> StoredEvent:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: StoredEvent = _variants.STORED_EVENT.from_dict(data, validate=validate)
    return value
