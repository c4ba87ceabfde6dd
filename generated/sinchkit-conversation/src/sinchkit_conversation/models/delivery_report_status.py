# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

DeliveryReportStatus: TypeAlias = Literal[
    "DELIVERED",
    "FAILED",
    "QUEUED_ON_CHANNEL",
    "READ",
    "SWITCHING_CHANNEL",
]
"""How far delivery got: handed to the channel (`QUEUED_ON_CHANNEL`), arrived, read, failed for good, or
failed on this channel so that the next one is tried (`SWITCHING_CHANNEL`). These may be reported out of
order.
"""
