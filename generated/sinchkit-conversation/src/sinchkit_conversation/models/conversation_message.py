# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import variants as _variants
from ..models import MessageFromApp, MessageFromContact, UnknownConversationMessage

ConversationMessage: TypeAlias = MessageFromApp | MessageFromContact | UnknownConversationMessage
"""A stored message, written by an app or by a contact."""


def conversation_message_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> ConversationMessage:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: ConversationMessage = _variants.CONVERSATION_MESSAGE.from_dict(data, validate=validate)
    return value
