# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

CallLeg: TypeAlias = Literal[
    "both",
    "callee",
    "caller",
]
"""Side of a call, or both."""
