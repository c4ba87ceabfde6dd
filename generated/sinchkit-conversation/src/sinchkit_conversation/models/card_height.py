# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

CardHeight: TypeAlias = Literal[
    "MEDIUM",
    "SHORT",
    "TALL",
    "UNSPECIFIED_HEIGHT",
]
"""How tall to make a card, on channels that let one choose."""
