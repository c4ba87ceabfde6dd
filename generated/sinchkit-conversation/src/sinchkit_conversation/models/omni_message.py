# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import variants as _variants
from ..models import (
    CardOmniMessage,
    CarouselOmniMessage,
    ChoiceOmniMessage,
    ContactInfoOmniMessage,
    ListOmniMessage,
    LocationOmniMessage,
    MediaOmniMessage,
    TemplateOmniMessage,
    TextOmniMessage,
    UnknownOmniMessage,
)

if TYPE_CHECKING:
    from ..models import (
        CardOmniMessageDict,
        CarouselOmniMessageDict,
        ChoiceOmniMessageDict,
        ContactInfoOmniMessageDict,
        ListOmniMessageDict,
        LocationOmniMessageDict,
        MediaOmniMessageDict,
        TemplateOmniMessageDict,
        TextOmniMessageDict,
    )
OmniMessage: TypeAlias = (
    TextOmniMessage
    | CardOmniMessage
    | CarouselOmniMessage
    | ChoiceOmniMessage
    | ContactInfoOmniMessage
    | ListOmniMessage
    | LocationOmniMessage
    | MediaOmniMessage
    | TemplateOmniMessage
    | UnknownOmniMessage
)
"""Content in place of the main content on one channel: exactly one kind."""

OmniMessageDict: TypeAlias = "TextOmniMessageDict | CardOmniMessageDict | CarouselOmniMessageDict | ChoiceOmniMessageDict | ContactInfoOmniMessageDict | ListOmniMessageDict | LocationOmniMessageDict | MediaOmniMessageDict | TemplateOmniMessageDict"
"""What may be given for `OmniMessage`: a plain dict with the names of the service."""


def omni_message_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> OmniMessage:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: OmniMessage = _variants.OMNI_MESSAGE.from_dict(data, validate=validate)
    return value
