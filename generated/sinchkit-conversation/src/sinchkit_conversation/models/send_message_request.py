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
    from ..models import (
        AppMessage,
        ConversationChannel,
        MessageContentType,
        MessageQueue,
        MetadataUpdateStrategy,
        ProcessingStrategy,
        Recipient,
    )


@_define(kw_only=True, repr=False)
class SendMessageRequest(_Model):
    """A message, who gets it, and options."""

    app_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """App that sends the message."""
    message: AppMessage = _field(metadata=_json(_variants.APP_MESSAGE, required=True))
    """A message from an app: one kind of content, with settings beside it, or content for single channels
    only.
    """
    recipient: Recipient = _field(metadata=_json(_variants.RECIPIENT, required=True))
    """Whom to reach, by contact ID or by channel identities: exactly one of the two."""
    callback_url: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """URL for delivery reports about this message, in place of the app's webhooks."""
    channel_priority_order: list[ConversationChannel | str] | None = _field(
        default=None,
        metadata=_json(
            _kinds.ListOf(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")))
        ),
    )
    """Channels to try, in this order. When absent: those of the identities given or, for a contact, the
    active one, then the contact's order, then the app's.
    """
    channel_properties: dict[str, str] | None = _field(
        default=None, metadata=_json(_kinds.MapOf(_kinds.TEXT))
    )
    """Settings for single channels, by name of the setting; values of at most 1024 characters. None when
    absent.
    """
    message_metadata: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Data of your own, repeated in callbacks about the message; none when absent."""
    queue: MessageQueue | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "MessageQueue")))
    )
    """How urgent it is: `HIGH_PRIORITY` overtakes the rest; `NORMAL_PRIORITY` when absent."""
    ttl: str | None = _field(
        default=None, metadata=_json(_kinds.SecondsText(minimum=3, maximum=315576000000))
    )
    """Seconds to go on trying, with an `s` behind, such as `10s`; at least 3. Later the message is
    withdrawn if the channel can, and no other channel is tried.
    """
    processing_strategy: ProcessingStrategy | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingStrategy"))),
    )
    """`DISPATCH_ONLY` passes this one on without contact or conversation; `DEFAULT`, also when absent,
    does as the app's processing mode says.
    """
    correlation_id: str | None = _field(default=None, metadata=_json(_kinds.Text(max_length=128)))
    """ID of your own, repeated in callbacks about the message; at most 128 characters, none when absent."""
    conversation_metadata: dict[str, Any] | None = _field(
        default=None, metadata=_json(_kinds.MapOf(_kinds.ANYTHING))
    )
    """Data of your own for the conversation, as a JSON object of at most 2048 characters when written out;
    unchanged when absent.
    """
    conversation_metadata_update_strategy: MetadataUpdateStrategy | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "MetadataUpdateStrategy"))),
    )
    """Whether new metadata replaces the old (`REPLACE`) or is merged into it (`MERGE_PATCH`, as JSON Merge
    Patch does).
    """
    message_content_type: MessageContentType | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "MessageContentType"))),
    )
    """What the message is for, checked against the contact's refusals; not checked when unknown or absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
