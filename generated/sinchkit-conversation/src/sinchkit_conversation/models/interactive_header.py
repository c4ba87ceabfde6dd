# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import variants as _variants
from ..models import (
    DocumentInteractiveHeader,
    ImageInteractiveHeader,
    TextInteractiveHeader,
    UnknownInteractiveHeader,
    VideoInteractiveHeader,
)

if TYPE_CHECKING:
    from ..models import (
        DocumentInteractiveHeaderDict,
        ImageInteractiveHeaderDict,
        TextInteractiveHeaderDict,
        VideoInteractiveHeaderDict,
    )
InteractiveHeader: TypeAlias = (
    TextInteractiveHeader
    | ImageInteractiveHeader
    | VideoInteractiveHeader
    | DocumentInteractiveHeader
    | UnknownInteractiveHeader
)
"""What stands above a WhatsApp message."""

InteractiveHeaderDict: TypeAlias = "TextInteractiveHeaderDict | ImageInteractiveHeaderDict | VideoInteractiveHeaderDict | DocumentInteractiveHeaderDict"
"""What may be given for `InteractiveHeader`: a plain dict with the names of the service."""


def interactive_header_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> InteractiveHeader:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: InteractiveHeader = _variants.INTERACTIVE_HEADER.from_dict(data, validate=validate)
    return value
