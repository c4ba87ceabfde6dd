# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

NfmReplyName: TypeAlias = Literal[
    "address_message",
    "flow",
]
"""Whether a flow was answered or an address given."""
