# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ConversationDirection: TypeAlias = Literal[
    "TO_APP",
    "TO_CONTACT",
]
"""Which way a message went: `TO_APP` from the contact, `TO_CONTACT` from the app."""
