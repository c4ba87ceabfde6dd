# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

CallEndpointType: TypeAlias = Literal[
    "Number",
    "Username",
    "Websocket",
    "conference",
    "did",
    "number",
    "sip",
    "username",
]
"""Kind of party; to be compared without regard to case."""
