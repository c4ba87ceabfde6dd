# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

OptOutStatus: TypeAlias = Literal[
    "OPT_OUT_FAILED",
    "OPT_OUT_STATUS_UNSPECIFIED",
    "OPT_OUT_SUCCEEDED",
]
"""Whether the end of consent was recorded."""
