# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ConsentListType: TypeAlias = Literal[
    "OPT_OUT_ALL",
    "OPT_OUT_MARKETING",
    "OPT_OUT_NOTIFICATION",
]
"""A list of refusals: of all messages (`OPT_OUT_ALL`), of marketing (`OPT_OUT_MARKETING`) or of
notifications (`OPT_OUT_NOTIFICATION`).
"""
