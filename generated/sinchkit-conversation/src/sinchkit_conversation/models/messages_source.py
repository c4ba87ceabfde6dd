# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

MessagesSource: TypeAlias = Literal[
    "CONVERSATION_SOURCE",
    "DISPATCH_SOURCE",
]
"""Where the messages are: in conversations (`CONVERSATION_SOURCE`, also when absent) or among those that
were only passed on (`DISPATCH_SOURCE`).
"""
