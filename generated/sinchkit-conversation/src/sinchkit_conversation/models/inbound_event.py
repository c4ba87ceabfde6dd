# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import variants as _variants
from ..models import InboundContactEvent, InboundContactMessageEvent, UnknownInboundEvent

InboundEvent: TypeAlias = InboundContactEvent | InboundContactMessageEvent | UnknownInboundEvent
"""An event from a contact: exactly one of `contact_event` and `contact_message_event` is set."""


def inbound_event_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> InboundEvent:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: InboundEvent = _variants.INBOUND_EVENT.from_dict(data, validate=validate)
    return value
