# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

OptInStatus: TypeAlias = Literal[
    "OPT_IN_FAILED",
    "OPT_IN_STATUS_UNSPECIFIED",
    "OPT_IN_SUCCEEDED",
]
"""Whether consent was recorded."""
