# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

NumberCapability: TypeAlias = Literal[
    "sms",
    "voice",
]
"""Use of a number, for calls or text messages."""
