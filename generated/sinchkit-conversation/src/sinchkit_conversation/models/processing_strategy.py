# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ProcessingStrategy: TypeAlias = Literal[
    "DEFAULT",
    "DISPATCH_ONLY",
]
"""`DISPATCH_ONLY` passes this one on without contact or conversation; `DEFAULT`, also when absent, does as
the app's processing mode says.
"""
