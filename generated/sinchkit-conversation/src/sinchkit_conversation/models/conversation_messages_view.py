# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ConversationMessagesView: TypeAlias = Literal[
    "WITHOUT_METADATA",
    "WITH_METADATA",
]
"""Whether messages come with their metadata; they do when absent."""
