# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

GoodsType: TypeAlias = Literal[
    "digital-goods",
    "physical-goods",
]
"""What is sold."""
