# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

InboundMediaStatus: TypeAlias = Literal[
    "Failed",
    "Uploaded",
]
"""Whether a media file received could be stored."""
