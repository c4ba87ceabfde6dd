# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

Sentiment: TypeAlias = Literal[
    "negative",
    "neutral",
    "positive",
]
"""Mood of a text."""
