# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

AmdReason: TypeAlias = Literal[
    "beep",
    "greeting",
    "initialsilence",
    "longgreeting",
    "n/a",
]
"""What gave away a machine or a person."""
