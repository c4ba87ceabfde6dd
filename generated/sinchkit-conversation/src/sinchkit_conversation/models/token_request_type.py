# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

TokenRequestType: TypeAlias = Literal[
    "BASIC",
    "FORM",
]
"""Whether ID and secret travel in a header (`BASIC`) or in the form (`FORM`)."""
