# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

OriginationType: TypeAlias = Literal[
    "MXP",
    "PSTN",
]
"""Network that a call comes from, the telephone network or Sinch's own."""
