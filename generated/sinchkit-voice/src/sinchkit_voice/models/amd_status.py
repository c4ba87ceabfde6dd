# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

AmdStatus: TypeAlias = Literal[
    "hangup",
    "human",
    "inprogress",
    "machine",
    "notsure",
]
"""Who answered, as far as is known."""
