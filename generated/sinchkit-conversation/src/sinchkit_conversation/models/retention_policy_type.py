# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

RetentionPolicyType: TypeAlias = Literal[
    "CONVERSATION_EXPIRE_POLICY",
    "MESSAGE_EXPIRE_POLICY",
    "PERSIST_RETENTION_POLICY",
]
"""What goes after `ttl_days`: single messages (`MESSAGE_EXPIRE_POLICY`, also when absent), conversations
without a newer message (`CONVERSATION_EXPIRE_POLICY`) or nothing (`PERSIST_RETENTION_POLICY`).
"""
