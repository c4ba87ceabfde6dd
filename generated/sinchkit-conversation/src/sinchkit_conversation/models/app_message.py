# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import variants as _variants
from ..models import (
    CardAppMessage,
    CarouselAppMessage,
    ChannelSpecificAppMessage,
    ChoiceAppMessage,
    ContactInfoAppMessage,
    ExplicitChannelAppMessage,
    ExplicitChannelOmniAppMessage,
    ListAppMessage,
    LocationAppMessage,
    MediaAppMessage,
    TemplateAppMessage,
    TextAppMessage,
    UnknownAppMessage,
)

if TYPE_CHECKING:
    from ..models import (
        CardAppMessageDict,
        CarouselAppMessageDict,
        ChannelSpecificAppMessageDict,
        ChoiceAppMessageDict,
        ContactInfoAppMessageDict,
        ExplicitChannelAppMessageDict,
        ExplicitChannelOmniAppMessageDict,
        ListAppMessageDict,
        LocationAppMessageDict,
        MediaAppMessageDict,
        TemplateAppMessageDict,
        TextAppMessageDict,
    )
AppMessage: TypeAlias = (
    TextAppMessage
    | CardAppMessage
    | CarouselAppMessage
    | ChoiceAppMessage
    | ContactInfoAppMessage
    | ListAppMessage
    | LocationAppMessage
    | MediaAppMessage
    | TemplateAppMessage
    | ExplicitChannelAppMessage
    | ExplicitChannelOmniAppMessage
    | ChannelSpecificAppMessage
    | UnknownAppMessage
)
"""A message from an app: one kind of content, with settings beside it, or content for single channels
only.
"""

AppMessageDict: TypeAlias = "TextAppMessageDict | CardAppMessageDict | CarouselAppMessageDict | ChoiceAppMessageDict | ContactInfoAppMessageDict | ListAppMessageDict | LocationAppMessageDict | MediaAppMessageDict | TemplateAppMessageDict | ExplicitChannelAppMessageDict | ExplicitChannelOmniAppMessageDict | ChannelSpecificAppMessageDict"
"""What may be given for `AppMessage`: a plain dict with the names of the service."""


def app_message_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> AppMessage:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: AppMessage = _variants.APP_MESSAGE.from_dict(data, validate=validate)
    return value
