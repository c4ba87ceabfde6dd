# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ReactionAction: TypeAlias = Literal[
    "REACTION_ACTION_REACT",
    "REACTION_ACTION_UNKNOWN",
    "REACTION_ACTION_UNREACT",
]
"""Whether a reaction was put under a message or taken away again."""
