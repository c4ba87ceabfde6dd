# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

OrderStatusName: TypeAlias = Literal[
    "canceled",
    "completed",
    "partially-shipped",
    "pending",
    "processing",
    "shipped",
]
"""State of an order."""
