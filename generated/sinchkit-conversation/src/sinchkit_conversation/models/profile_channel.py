# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ProfileChannel: TypeAlias = Literal[
    "INSTAGRAM",
    "LINE",
    "MESSENGER",
    "VIBER",
]
"""Channel that tells what a person is called there."""
