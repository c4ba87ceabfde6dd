# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import variants as _variants
from ..models import (
    ChannelSpecificContactMessage,
    ChoiceResponseContactMessage,
    FallbackContactMessage,
    LocationContactMessage,
    MediaCardContactMessage,
    MediaContactMessage,
    ProductResponseContactMessage,
    TextContactMessage,
    UnknownContactMessage,
)

if TYPE_CHECKING:
    from ..models import (
        ChannelSpecificContactMessageDict,
        ChoiceResponseContactMessageDict,
        FallbackContactMessageDict,
        LocationContactMessageDict,
        MediaCardContactMessageDict,
        MediaContactMessageDict,
        ProductResponseContactMessageDict,
        TextContactMessageDict,
    )
ContactMessage: TypeAlias = (
    TextContactMessage
    | MediaContactMessage
    | MediaCardContactMessage
    | LocationContactMessage
    | ChoiceResponseContactMessage
    | ProductResponseContactMessage
    | ChannelSpecificContactMessage
    | FallbackContactMessage
    | UnknownContactMessage
)
"""A message from a contact: exactly one kind of content."""

ContactMessageDict: TypeAlias = "TextContactMessageDict | MediaContactMessageDict | MediaCardContactMessageDict | LocationContactMessageDict | ChoiceResponseContactMessageDict | ProductResponseContactMessageDict | ChannelSpecificContactMessageDict | FallbackContactMessageDict"
"""What may be given for `ContactMessage`: a plain dict with the names of the service."""


def contact_message_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> ContactMessage:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: ContactMessage = _variants.CONTACT_MESSAGE.from_dict(data, validate=validate)
    return value
