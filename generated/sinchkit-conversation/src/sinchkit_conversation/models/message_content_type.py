# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

MessageContentType: TypeAlias = Literal[
    "CONTENT_MARKETING",
    "CONTENT_NOTIFICATION",
    "CONTENT_UNKNOWN",
]
"""What the message is for, checked against the contact's refusals; not checked when unknown or absent."""
