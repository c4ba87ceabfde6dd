# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

NumberType: TypeAlias = Literal[
    "Fixed",
    "Mobile",
    "Other",
    "Unknown",
]
"""What a number belongs to, such as a landline (`Fixed`) or a mobile phone."""
