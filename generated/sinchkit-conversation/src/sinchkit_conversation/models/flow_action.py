# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

FlowAction: TypeAlias = Literal[
    "data_exchange",
    "navigate",
]
"""Whether the flow opens on a screen (`navigate`) or asks your server first (`data_exchange`)."""
