# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ConsentOperation: TypeAlias = Literal[
    "OPERATION_DELETE",
    "OPERATION_INSERT",
    "OPERATION_UPDATE",
]
"""What a change did: put on the list, changed the entry or took off the list."""
