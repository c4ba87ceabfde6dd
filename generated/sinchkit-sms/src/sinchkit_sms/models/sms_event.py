# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import variants as _variants
from ..models import (
    BinaryInboundMessage,
    DeliveryReport,
    MediaInboundMessage,
    RecipientDeliveryReport,
    TextInboundMessage,
    UnknownSmsEvent,
)

SmsEvent: TypeAlias = (
    TextInboundMessage
    | BinaryInboundMessage
    | MediaInboundMessage
    | DeliveryReport
    | RecipientDeliveryReport
    | UnknownSmsEvent
)
"""What Sinch posts to a callback URL: an inbound message, the delivery report of a batch, or that of one
recipient.
"""


def sms_event_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> SmsEvent:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: SmsEvent = _variants.SMS_EVENT.from_dict(data, validate=validate)
    return value
