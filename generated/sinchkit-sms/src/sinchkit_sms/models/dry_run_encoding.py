# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

DryRunEncoding: TypeAlias = Literal[
    "text",
    "unicode",
]
"""Character encoding that a message would be sent in."""
