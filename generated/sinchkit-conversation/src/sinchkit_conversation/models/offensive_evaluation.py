# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

OffensiveEvaluation: TypeAlias = Literal[
    "SAFE",
    "UNSAFE",
]
"""Whether a text or picture is offensive (`UNSAFE`) or not."""
