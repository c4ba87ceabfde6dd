"""The events of the SMS API."""

from __future__ import annotations

from typing import Any, TypeAlias

from sinchkit.webhooks.unknown_event import UnknownEvent
from sinchkit_sms.models import (
    BinaryInboundMessage,
    MediaInboundMessage,
    RecipientDeliveryReport,
    TextInboundMessage,
    UnknownSmsEvent,
    sms_event_from_dict,
)

from .event_classes import KnownSmsEvent

SmsEvent: TypeAlias = KnownSmsEvent | UnknownEvent
"""The events that SMS posts to a callback URL: inbound messages, delivery reports of batches and of recipients."""


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


def sms_event_identity(event: SmsEvent) -> str | None:
    """What an event of SMS is known by, however often it is posted: for `SmsWebhooks(identify=sms_event_identity)`.

    An inbound message by its ID; a recipient's delivery report by batch, recipient, code and the time of the report.

    Returns:
        The same text for the same event; `None` for a batch's delivery report and for what is newer than this version,
        which have nothing of their own, or if a part is missing.
    """
    if isinstance(event, TextInboundMessage | BinaryInboundMessage | MediaInboundMessage):
        parts: tuple[object, ...] = (event.id,)
    elif isinstance(event, RecipientDeliveryReport):
        parts = (event.batch_id, event.recipient, event.code, event.at)
    else:
        return None
    return None if None in parts else repr((event.type_, *map(str, parts)))
