# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

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

    channel_credentials: list[ConversationChannelCredential]
    """Credentials for each channel of the app. Their order is the order of channels to try if nothing else
    sets one.
    """
    display_name: str
    """Name of the app, as the Sinch dashboard shows it."""
    conversation_metadata_report_view: ConversationMetadataReportView | str | None = None
    """Whether callbacks carry metadata of the conversation: all of it (`FULL`) or, as when absent, none
    (`NONE`).
    """
    retention_policy: RetentionPolicy | None = None
    """How long messages and conversations are stored."""
    dispatch_retention_policy: DispatchRetentionPolicy | None = None
    """How long messages are stored that are only passed on."""
    processing_mode: ProcessingMode | str | None = None
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    smart_conversation: SmartConversation | None = None
    """Whether messages from contacts are analysed."""
    callback_settings: CallbackSettings | None = None
    """Settings of callbacks."""
    message_retry_settings: MessageRetrySettings | None = None
    """How long to try again when a channel fails for a while."""
    delivery_report_based_fallback: DeliveryReportBasedFallback | None = None
    """When to try the next channel for want of a delivery report."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field(
            "channel_credentials",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ConversationChannelCredential")),
            "channel_credentials",
            required=True,
        ),
        _Field("display_name", _kinds.TEXT, "display_name", required=True),
        _Field(
            "conversation_metadata_report_view",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationMetadataReportView")),
            "conversation_metadata_report_view",
        ),
        _Field(
            "retention_policy",
            _kinds.Nested("sinchkit_conversation.models", "RetentionPolicy"),
            "retention_policy",
        ),
        _Field(
            "dispatch_retention_policy",
            _kinds.Nested("sinchkit_conversation.models", "DispatchRetentionPolicy"),
            "dispatch_retention_policy",
        ),
        _Field(
            "processing_mode",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")),
            "processing_mode",
        ),
        _Field(
            "smart_conversation",
            _kinds.Nested("sinchkit_conversation.models", "SmartConversation"),
            "smart_conversation",
        ),
        _Field(
            "callback_settings",
            _kinds.Nested("sinchkit_conversation.models", "CallbackSettings"),
            "callback_settings",
        ),
        _Field(
            "message_retry_settings",
            _kinds.Nested("sinchkit_conversation.models", "MessageRetrySettings"),
            "message_retry_settings",
        ),
        _Field(
            "delivery_report_based_fallback",
            _kinds.Nested("sinchkit_conversation.models", "DeliveryReportBasedFallback"),
            "delivery_report_based_fallback",
        ),
    )
