# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import (
        CallbackSettings,
        ConversationChannelCredential,
        ConversationMetadataReportView,
        DeliveryReportBasedFallback,
        DispatchRetentionPolicy,
        MessageRetrySettings,
        ProcessingMode,
        RetentionPolicy,
        SmartConversation,
    )


@_define(kw_only=True, repr=False)
class AppRequest(_Model):
    """A new app."""

    channel_credentials: list[ConversationChannelCredential] = _field(
        metadata=_json(
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ConversationChannelCredential")),
            required=True,
        )
    )
    """Credentials for each channel of the app. Their order is the order of channels to try if nothing else
    sets one.
    """
    display_name: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Name of the app, as the Sinch dashboard shows it."""
    conversation_metadata_report_view: ConversationMetadataReportView | str | None = _field(
        default=None,
        metadata=_json(
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationMetadataReportView"))
        ),
    )
    """Whether callbacks carry metadata of the conversation: all of it (`FULL`) or, as when absent, none
    (`NONE`).
    """
    retention_policy: RetentionPolicy | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "RetentionPolicy"))
    )
    """How long messages and conversations are stored."""
    dispatch_retention_policy: DispatchRetentionPolicy | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "DispatchRetentionPolicy"))
    )
    """How long messages are stored that are only passed on."""
    processing_mode: ProcessingMode | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")))
    )
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    smart_conversation: SmartConversation | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "SmartConversation"))
    )
    """Whether messages from contacts are analysed."""
    callback_settings: CallbackSettings | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "CallbackSettings"))
    )
    """Settings of callbacks."""
    message_retry_settings: MessageRetrySettings | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "MessageRetrySettings"))
    )
    """How long to try again when a channel fails for a while."""
    delivery_report_based_fallback: DeliveryReportBasedFallback | None = _field(
        default=None,
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "DeliveryReportBasedFallback")),
    )
    """When to try the next channel for want of a delivery report."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
