# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

MessageQueue: TypeAlias = Literal[
    "HIGH_PRIORITY",
    "NORMAL_PRIORITY",
]
"""How urgent it is: `HIGH_PRIORITY` overtakes the rest; `NORMAL_PRIORITY` when absent."""
