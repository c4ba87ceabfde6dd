# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ConferenceDtmfMode: TypeAlias = Literal[
    "detect",
    "forward",
    "ignore",
]
"""What happens to tones in a conference."""
