# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

AgentType: TypeAlias = Literal[
    "BOT",
    "HUMAN",
    "UNKNOWN_AGENT_TYPE",
]
"""Whether a person or a bot writes."""
