# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

SortOrder: TypeAlias = Literal[
    "ASC",
    "DESC",
]
"""Rising (`ASC`) or falling (`DESC`)."""
