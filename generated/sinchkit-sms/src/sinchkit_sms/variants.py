# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""How the objects of each union are distinguished."""

from __future__ import annotations

from sinchkit_core import kinds as _kinds

BATCH = _kinds.Variants(
    "sinchkit_sms.models",
    {
        "mt_text": "TextBatch",
        "mt_binary": "BinaryBatch",
        "mt_media": "MediaBatch",
    },
    "UnknownBatch",
    tag="type",
)
INBOUND_MESSAGE = _kinds.Variants(
    "sinchkit_sms.models",
    {
        "mo_text": "TextInboundMessage",
        "mo_binary": "BinaryInboundMessage",
        "mo_media": "MediaInboundMessage",
    },
    "UnknownInboundMessage",
    tag="type",
)
SMS_EVENT = _kinds.Variants(
    "sinchkit_sms.models",
    {
        "mo_text": "TextInboundMessage",
        "mo_binary": "BinaryInboundMessage",
        "mo_media": "MediaInboundMessage",
        "delivery_report_sms": "DeliveryReport",
        "delivery_report_mms": "DeliveryReport",
        "recipient_delivery_report_sms": "RecipientDeliveryReport",
        "recipient_delivery_report_mms": "RecipientDeliveryReport",
    },
    "UnknownSmsEvent",
    tag="type",
)
