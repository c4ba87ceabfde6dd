"""The sentinel for an explicit JSON null."""

from __future__ import annotations

from enum import Enum
from typing import Final


class Null(Enum):
    """The type of `NULL`, for annotations: ``name: str | Null | None``."""

    NULL = "null"

    def __repr__(self) -> str:
        return "NULL"


NULL: Final = Null.NULL
"""Pass this where sending JSON null means something, such as erasing a group's name. `None` is never sent."""
