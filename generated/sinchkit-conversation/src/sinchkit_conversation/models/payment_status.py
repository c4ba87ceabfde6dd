# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

PaymentStatus: TypeAlias = Literal[
    "PAYMENT_STATUS_CANCELED",
    "PAYMENT_STATUS_CAPTURED",
    "PAYMENT_STATUS_FAILED",
    "PAYMENT_STATUS_NEW",
    "PAYMENT_STATUS_PENDING",
    "PAYMENT_STATUS_UNKNOWN",
]
"""State of an order's payment."""
