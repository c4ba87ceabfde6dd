# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

from .. import variants as _variants

if TYPE_CHECKING:
    from ..models import ConversationChannel, Recipient


@_define(kw_only=True, repr=False)
class OptIn(_Model):
    """Consent of a recipient to messages from an app on certain channels."""

    app_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """App that may write to the recipient."""
    channels: list[ConversationChannel | str] = _field(
        metadata=_json(
            _kinds.ListOf(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
            required=True,
        )
    )
    """Channels that it may write on. All channels of the contact or of the identities given when left
    empty.
    """
    recipient: Recipient | None = _field(default=None, metadata=_json(_variants.RECIPIENT))
    """Whom to reach, by contact ID or by channel identities: exactly one of the two."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
