# Made from `SmsEvent` of sinchkit_sms by `make generate`. Do not edit: changes are overwritten.
"""The events of SMS that this version knows."""

from typing import TypeAlias

from sinchkit_sms.models import (
    BinaryInboundMessage,
    DeliveryReport,
    MediaInboundMessage,
    RecipientDeliveryReport,
    TextInboundMessage,
)

KnownSmsEvent: TypeAlias = (
    TextInboundMessage | BinaryInboundMessage | MediaInboundMessage | DeliveryReport | RecipientDeliveryReport
)
"""All of them."""

__all__ = [
    "BinaryInboundMessage",
    "DeliveryReport",
    "MediaInboundMessage",
    "RecipientDeliveryReport",
    "TextInboundMessage",
]
