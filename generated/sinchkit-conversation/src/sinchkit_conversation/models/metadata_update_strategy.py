# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

MetadataUpdateStrategy: TypeAlias = Literal[
    "MERGE_PATCH",
    "REPLACE",
]
"""Whether new metadata replaces the old (`REPLACE`) or is merged into it (`MERGE_PATCH`, as JSON Merge
Patch does).
"""
