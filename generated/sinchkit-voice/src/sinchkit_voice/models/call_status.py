# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

CallStatus: TypeAlias = Literal[
    "FINAL",
    "ONGOING",
]
"""Whether a call still runs (`ONGOING`) or has ended (`FINAL`)."""
