# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

CalloutMethod: TypeAlias = Literal[
    "conferenceCallout",
    "customCallout",
    "ttsCallout",
]
"""Kind of callout."""
