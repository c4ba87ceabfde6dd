# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import variants as _variants
from ..models import MessageFromApp, MessageFromContact, UnknownConversationMessage

ConversationMessage: TypeAlias = MessageFromApp | MessageFromContact | UnknownConversationMessage
"""A stored message, written by an app or by a contact."""


def conversation_message_from_dict(data: Mapping[str, Any]) -> ConversationMessage:
    """Read a decoded JSON object into the class for its kind.

    Raises:
        DecodeError: A field has the wrong shape, or one that is always there is missing.
    """
    value: ConversationMessage = _variants.CONVERSATION_MESSAGE.from_dict(data)
    return value
