# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ConversationMetadataReportView: TypeAlias = Literal[
    "FULL",
    "NONE",
]
"""Whether callbacks carry metadata of the conversation: all of it (`FULL`) or, as when absent, none
(`NONE`).
"""
