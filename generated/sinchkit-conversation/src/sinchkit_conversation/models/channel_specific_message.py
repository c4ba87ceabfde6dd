# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import variants as _variants
from ..models import (
    CarouselCommerceChannelMessage,
    CommerceChannelMessage,
    FlowChannelMessage,
    NotificationTemplateChannelMessage,
    OrderDetailsChannelMessage,
    OrderStatusChannelMessage,
    UnknownChannelSpecificMessage,
)

if TYPE_CHECKING:
    from ..models import (
        CarouselCommerceChannelMessageDict,
        CommerceChannelMessageDict,
        FlowChannelMessageDict,
        NotificationTemplateChannelMessageDict,
        OrderDetailsChannelMessageDict,
        OrderStatusChannelMessageDict,
    )
ChannelSpecificMessage: TypeAlias = (
    FlowChannelMessage
    | OrderDetailsChannelMessage
    | OrderStatusChannelMessage
    | CommerceChannelMessage
    | CarouselCommerceChannelMessage
    | NotificationTemplateChannelMessage
    | UnknownChannelSpecificMessage
)
"""Content of a kind that one channel has for itself."""

ChannelSpecificMessageDict: TypeAlias = "FlowChannelMessageDict | OrderDetailsChannelMessageDict | OrderStatusChannelMessageDict | CommerceChannelMessageDict | CarouselCommerceChannelMessageDict | NotificationTemplateChannelMessageDict"
"""What may be given for `ChannelSpecificMessage`: a plain dict with the names of the service."""


def channel_specific_message_from_dict(
    data: Mapping[str, Any], *, validate: bool = False
) -> ChannelSpecificMessage:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: ChannelSpecificMessage = _variants.CHANNEL_SPECIFIC_MESSAGE.from_dict(data, validate=validate)
    return value
