# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

DeliveryStatus: TypeAlias = Literal[
    "Aborted",
    "Cancelled",
    "Deleted",
    "Delivered",
    "Dispatched",
    "Expired",
    "Failed",
    "Queued",
    "Rejected",
    "Unknown",
]
"""State of a message. `Queued` and `Dispatched` will change, every other value is final."""
