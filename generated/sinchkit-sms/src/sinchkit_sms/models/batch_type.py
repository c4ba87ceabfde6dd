# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

BatchType: TypeAlias = Literal[
    "mt_binary",
    "mt_media",
    "mt_text",
]
"""Kind of message, `mt_text` for text, `mt_binary` for raw bytes, `mt_media` for an MMS (US only)."""
