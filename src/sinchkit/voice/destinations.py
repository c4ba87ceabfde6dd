"""Whom to call, from what people have at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sinchkit_voice.models import Destination, DestinationDict


def destination_of(callee: str | Destination | DestinationDict) -> Destination | DestinationDict:
    """The destination with this phone number; any other destination as it is."""
    return {"type": "number", "endpoint": callee} if isinstance(callee, str) else callee
