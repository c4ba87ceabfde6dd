# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

MessageStatusName: TypeAlias = Literal[
    "DELIVERED",
    "FAILED",
    "QUEUED",
    "QUEUED_ON_CHANNEL",
    "READ",
    "RECEIVED",
    "STATUS_UNSPECIFIED",
    "SWITCHING_CHANNEL",
]
"""How far a message got; `RECEIVED` is said of those from contacts."""
