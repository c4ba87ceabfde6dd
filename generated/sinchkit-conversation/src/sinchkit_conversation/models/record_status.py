# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

RecordStatus: TypeAlias = Literal[
    "EVENT_RECORD_STORED",
    "RECORD_STATUS_UNSPECIFIED",
]
"""Whether an event was stored."""
