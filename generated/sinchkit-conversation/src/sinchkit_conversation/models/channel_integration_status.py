# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ChannelIntegrationStatus: TypeAlias = Literal[
    "ACTIVE",
    "FAILING",
    "PENDING",
]
"""Whether the access is being set up, works or fails."""
