# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

DispatchRetentionPolicyType: TypeAlias = Literal["MESSAGE_EXPIRE_POLICY",]
"""What goes after `ttl_days`; always single messages."""
