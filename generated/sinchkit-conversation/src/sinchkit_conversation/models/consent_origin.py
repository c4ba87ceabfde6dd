# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ConsentOrigin: TypeAlias = Literal[
    "ORIGIN_API",
    "ORIGIN_MO",
]
"""Where a change came from: a call of the API (`ORIGIN_API`) or a message of the person (`ORIGIN_MO`)."""
