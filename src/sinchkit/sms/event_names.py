# Made from `SmsEvent` of sinchkit_sms by `make generate`. Do not edit: changes are overwritten.
"""The names of the events of SMS."""

from typing import Final

EVENTS: Final[tuple[str, ...]] = (
    "BinaryInboundMessage",
    "DeliveryReport",
    "MediaInboundMessage",
    "RecipientDeliveryReport",
    "TextInboundMessage",
)
