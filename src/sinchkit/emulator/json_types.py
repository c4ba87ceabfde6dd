"""What JSON looks like once parsed, for type checkers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"
JsonObject: TypeAlias = dict[str, JsonValue]
# What is only written and never taken apart again: answers and callbacks.
JsonOut: TypeAlias = Mapping[str, object]
