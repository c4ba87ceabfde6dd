# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

CommentType: TypeAlias = Literal[
    "FEED",
    "LIVE",
]
"""Where a comment was made, on a post (`FEED`) or on a live video (`LIVE`)."""
