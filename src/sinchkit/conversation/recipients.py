"""Whom a message goes to, from what people have at hand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from sinchkit_core.errors import ValidationError

if TYPE_CHECKING:
    from sinchkit_conversation.models import ConversationChannel, RecipientDict

_PHONE_NUMBER = re.compile(r"\+?[0-9][0-9 ()-]{4,}")


def recipient(to: str | Mapping[ConversationChannel, str]) -> RecipientDict:
    """The recipient with this contact ID, or with these identities by channel.

    Raises:
        ValidationError: There is none, or a phone number stands where a contact's ID is expected.
    """
    if not to:
        raise ValidationError("needs a contact's ID, or a channel with an identity", "to")
    if isinstance(to, str):
        if _PHONE_NUMBER.fullmatch(to):
            raise ValidationError('is a contact\'s ID; for a phone number name the channel: {"SMS": "+..."}', "to")
        return {"contact_id": to}
    return {
        "identified_by": {
            "channel_identities": [{"channel": channel, "identity": identity} for channel, identity in to.items()]
        }
    }
