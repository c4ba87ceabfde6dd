# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

WebhookTargetType: TypeAlias = Literal[
    "DISMISS",
    "HTTP",
]
"""How callbacks get to the target; `HTTP`, also when absent, posts them as JSON."""
