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
    from ..models import AppMessage, ConversationChannel


@_define(kw_only=True, repr=False)
class TranscodeMessageRequest(_Model):
    """A message to convert, and for which channels."""

    app_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """App whose channels are meant."""
    app_message: AppMessage = _field(metadata=_json(_variants.APP_MESSAGE, required=True))
    """A message from an app: one kind of content, with settings beside it, or content for single channels
    only.
    """
    channels: list[ConversationChannel | str] = _field(
        metadata=_json(
            _kinds.ListOf(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
            required=True,
        )
    )
    """Channels to convert the message for."""
    from_: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "from"))
    """Sender to show in the result; none when absent."""
    to: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Recipient to show in the result; none when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
