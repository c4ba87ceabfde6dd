# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ConversationMergeStrategy: TypeAlias = Literal["MERGE",]
"""How to merge contacts; `MERGE`, the only way, when absent."""
