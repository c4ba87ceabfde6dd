# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

SipTransport: TypeAlias = Literal[
    "TCP",
    "TLS",
    "UDP",
]
"""Protocol that carries SIP."""
