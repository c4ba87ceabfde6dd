# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

FlowMode: TypeAlias = Literal[
    "draft",
    "published",
]
"""Whether the flow is still being made or ready for everybody."""
