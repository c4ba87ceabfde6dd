# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

CapabilityStatus: TypeAlias = Literal[
    "CAPABILITY_FULL",
    "CAPABILITY_PARTIAL",
    "CAPABILITY_UNKNOWN",
    "NO_CAPABILITY",
]
"""How much of a channel a recipient can use."""
