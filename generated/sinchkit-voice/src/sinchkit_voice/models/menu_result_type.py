# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

MenuResultType: TypeAlias = Literal[
    "error",
    "hangup",
    "invalidinput",
    "return",
    "sequence",
    "timeout",
]
"""How a menu ended."""
