# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

DisplayMode: TypeAlias = Literal[
    "DISPLAY_MODE_UNSPECIFIED",
    "PERSISTENT",
]
"""Whether a button of a message with choices stays on RCS when newer messages come (`PERSISTENT`) or goes,
also when absent. Not for the buttons below all cards of a carousel, which are refused with it.
"""
