# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

from .. import variants as _variants

if TYPE_CHECKING:
    from ..models import AppMessage, ConversationChannel


@_define(kw_only=True, repr=False)
class TranscodeMessageRequest(_Model):
    """A message to convert, and for which channels."""

    app_id: str
    """App whose channels are meant."""
    app_message: AppMessage
    """A message from an app: one kind of content, with settings beside it, or content for single channels
    only.
    """
    channels: list[ConversationChannel | str]
    """Channels to convert the message for."""
    from_: str | None = None
    """Sender to show in the result; none when absent."""
    to: str | None = None
    """Recipient to show in the result; none when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("app_id", _kinds.TEXT, "app_id", required=True),
        _Field("app_message", _variants.APP_MESSAGE, "app_message", required=True),
        _Field(
            "channels",
            _kinds.ListOf(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
            "channels",
            required=True,
        ),
        _Field("from", _kinds.TEXT, "from_"),
        _Field("to", _kinds.TEXT, "to"),
    )
