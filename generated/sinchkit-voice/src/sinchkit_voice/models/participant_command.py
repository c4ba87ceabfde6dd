# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ParticipantCommand: TypeAlias = Literal[
    "mute",
    "onhold",
    "resume",
    "unmute",
]
"""What to do with a participant."""
