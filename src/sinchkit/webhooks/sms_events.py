"""The events of the SMS API."""

from __future__ import annotations

from typing import Any, TypeAlias

from sinchkit_sms.models import (
    BinaryInboundMessage,
    DeliveryReport,
    MediaInboundMessage,
    RecipientDeliveryReport,
    TextInboundMessage,
    UnknownSmsEvent,
    sms_event_from_dict,
)

from .unknown_event import UnknownEvent

SmsEvent: TypeAlias = (
    TextInboundMessage
    | BinaryInboundMessage
    | MediaInboundMessage
    | DeliveryReport
    | RecipientDeliveryReport
    | UnknownEvent
)
"""What SMS posts to a callback URL: an inbound message, the delivery report of a batch, or that of one recipient."""


def read_sms_event(data: dict[str, Any], *, validate: bool = False) -> SmsEvent:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object.
        validate: Whether to refuse an event that has misfits.

    Raises:
        DecodeError: With `validate`, the first misfit.
    """
    event = sms_event_from_dict(data, validate=validate)
    if isinstance(event, UnknownSmsEvent):
        return UnknownEvent("sms", event.type_ or "", data, event.misfits)
    return event
