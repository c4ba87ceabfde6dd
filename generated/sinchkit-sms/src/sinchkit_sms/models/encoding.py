# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

Encoding: TypeAlias = Literal[
    "GSM",
    "UNICODE",
]
"""Character encoding of a message that was sent."""
