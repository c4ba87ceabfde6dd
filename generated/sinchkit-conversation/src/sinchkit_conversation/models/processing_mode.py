# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ProcessingMode: TypeAlias = Literal[
    "CONVERSATION",
    "DISPATCH",
]
"""Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
(`DISPATCH`).
"""
