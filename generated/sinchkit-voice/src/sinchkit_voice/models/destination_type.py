# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

DestinationType: TypeAlias = Literal[
    "number",
    "sip",
    "username",
]
"""Kind of destination, a phone (`number`), a user of your app (`username`) or a SIP address (`sip`)."""
