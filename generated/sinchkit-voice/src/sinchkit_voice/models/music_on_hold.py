# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

MusicOnHold: TypeAlias = Literal[
    "music1",
    "music2",
    "music3",
    "ring",
]
"""What is heard while waiting, a ringing tone (`ring`) or one of three pieces of music."""
