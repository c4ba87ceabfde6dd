# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import variants as _variants
from ..models import (
    PaymentStatusUpdateContactMessageEvent,
    ReactionContactMessageEvent,
    ShortlinkActivatedContactMessageEvent,
    UnknownContactMessageEvent,
)

ContactMessageEvent: TypeAlias = (
    PaymentStatusUpdateContactMessageEvent
    | ReactionContactMessageEvent
    | ShortlinkActivatedContactMessageEvent
    | UnknownContactMessageEvent
)
"""What happened to a message or link: exactly one kind."""


def contact_message_event_from_dict(
    data: Mapping[str, Any], *, validate: bool = False
) -> ContactMessageEvent:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: ContactMessageEvent = _variants.CONTACT_MESSAGE_EVENT.from_dict(data, validate=validate)
    return value
