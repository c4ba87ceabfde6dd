# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import variants as _variants
from ..models import BinaryInboundMessage, MediaInboundMessage, TextInboundMessage, UnknownInboundMessage

InboundMessage: TypeAlias = (
    TextInboundMessage | BinaryInboundMessage | MediaInboundMessage | UnknownInboundMessage
)
"""A message from a phone to a number of yours; the same in a list, by ID and as a callback."""


def inbound_message_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> InboundMessage:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: InboundMessage = _variants.INBOUND_MESSAGE.from_dict(data, validate=validate)
    return value
