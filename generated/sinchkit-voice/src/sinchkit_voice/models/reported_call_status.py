# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ReportedCallStatus: TypeAlias = Literal[
    "failure",
    "success",
]
"""Whether a call did what it was for."""
