# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

InboundType: TypeAlias = Literal[
    "mo_binary",
    "mo_media",
    "mo_text",
]
"""Kind of message received, `mo_text`, `mo_binary` or, for MMS, `mo_media`."""
