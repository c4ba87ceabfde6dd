# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

CallResult: TypeAlias = Literal[
    "ANSWERED",
    "BUSY",
    "FAILED",
    "N/A",
    "NOANSWER",
]
"""What came of a call."""
