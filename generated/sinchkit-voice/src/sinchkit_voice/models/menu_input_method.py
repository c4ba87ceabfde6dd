# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

MenuInputMethod: TypeAlias = Literal[
    "dtmf",
    "voice",
]
"""How input to a menu was given, by keys (`dtmf`) or by voice."""
