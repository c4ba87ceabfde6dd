# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

PaymentTransactionStatus: TypeAlias = Literal[
    "PAYMENT_STATUS_TRANSACTION_CANCELED",
    "PAYMENT_STATUS_TRANSACTION_FAILED",
    "PAYMENT_STATUS_TRANSACTION_PENDING",
    "PAYMENT_STATUS_TRANSACTION_SUCCESS",
    "PAYMENT_STATUS_TRANSACTION_UNKNOWN",
]
"""State of one attempt to pay."""
