# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

NotificationType: TypeAlias = Literal[
    "amd",
    "amd_beep",
    "callingerror",
    "recording_available",
    "recording_finished",
    "transcription_available",
]
"""What a notification is about."""
