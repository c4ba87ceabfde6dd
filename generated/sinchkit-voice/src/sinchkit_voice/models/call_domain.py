# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

CallDomain: TypeAlias = Literal[
    "mxp",
    "pstn",
]
"""Network of a call, `pstn` the telephone network, `mxp` Sinch's own for apps and browsers."""
