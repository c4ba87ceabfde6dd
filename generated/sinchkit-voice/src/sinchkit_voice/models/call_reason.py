# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

CallReason: TypeAlias = Literal[
    "BLOCKED",
    "CALLBACKERROR",
    "CALLEEHANGUP",
    "CALLERHANGUP",
    "CANCEL",
    "CLIENTNETWORK",
    "CONGESTION",
    "ESTABLISHED",
    "GENERALERROR",
    "INVALIDSVAMLACTION",
    "MANAGERHANGUP",
    "N/A",
    "NOCREDITPARTNER",
    "OTHERPEERANSWERED",
    "TIMEOUT",
    "USERNOTFOUND",
]
"""What ended a call."""
