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
        MessageSearch,
        PersistMessageStatus,
        ProcessingMode,
        QueueStats,
        RateLimits,
        RetentionPolicy,
        SmartConversation,
    )


@_define(kw_only=True, repr=False)
class App(_Model):
    """What messages are sent and received with: credentials for channels, a storage policy and limits."""

    id: str
    """ID of the app, made by the service; not given when creating one."""
    channel_credentials: list[ConversationChannelCredential] | None = None
    """Credentials for each channel of the app. Their order is the order of channels to try if nothing else
    sets one.
    """
    conversation_metadata_report_view: ConversationMetadataReportView | str | None = None
    """Whether callbacks carry metadata of the conversation: all of it (`FULL`) or, as when absent, none
    (`NONE`).
    """
    display_name: str | None = None
    """Name of the app, as the Sinch dashboard shows it."""
    rate_limits: RateLimits | None = None
    """How fast the app may work, set by Sinch and not by you."""
    retention_policy: RetentionPolicy | None = None
    """How long messages and conversations are stored."""
    processing_mode: ProcessingMode | str | None = None
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    dispatch_retention_policy: DispatchRetentionPolicy | None = None
    """How long messages are stored that are only passed on."""
    smart_conversation: SmartConversation | None = None
    """Whether messages from contacts are analysed."""
    queue_stats: QueueStats | None = None
    """How full the app's queue is."""
    persist_message_status: PersistMessageStatus | None = None
    """Whether the status of messages is stored with them."""
    message_search: MessageSearch | None = None
    """Whether messages can be searched."""
    callback_settings: CallbackSettings | None = None
    """Settings of callbacks."""
    delivery_report_based_fallback: DeliveryReportBasedFallback | None = None
    """When to try the next channel for want of a delivery report; absent or null if this is not set."""
    message_retry_settings: MessageRetrySettings | None = None
    """How long to try again; absent or null if this is not set."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("id", _kinds.TEXT, "id", required=True),
        _Field(
            "channel_credentials",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ConversationChannelCredential")),
            "channel_credentials",
        ),
        _Field(
            "conversation_metadata_report_view",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationMetadataReportView")),
            "conversation_metadata_report_view",
        ),
        _Field("display_name", _kinds.TEXT, "display_name"),
        _Field("rate_limits", _kinds.Nested("sinchkit_conversation.models", "RateLimits"), "rate_limits"),
        _Field(
            "retention_policy",
            _kinds.Nested("sinchkit_conversation.models", "RetentionPolicy"),
            "retention_policy",
        ),
        _Field(
            "processing_mode",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")),
            "processing_mode",
        ),
        _Field(
            "dispatch_retention_policy",
            _kinds.Nested("sinchkit_conversation.models", "DispatchRetentionPolicy"),
            "dispatch_retention_policy",
        ),
        _Field(
            "smart_conversation",
            _kinds.Nested("sinchkit_conversation.models", "SmartConversation"),
            "smart_conversation",
        ),
        _Field("queue_stats", _kinds.Nested("sinchkit_conversation.models", "QueueStats"), "queue_stats"),
        _Field(
            "persist_message_status",
            _kinds.Nested("sinchkit_conversation.models", "PersistMessageStatus"),
            "persist_message_status",
        ),
        _Field(
            "message_search", _kinds.Nested("sinchkit_conversation.models", "MessageSearch"), "message_search"
        ),
        _Field(
            "callback_settings",
            _kinds.Nested("sinchkit_conversation.models", "CallbackSettings"),
            "callback_settings",
        ),
        _Field(
            "delivery_report_based_fallback",
            _kinds.Nested("sinchkit_conversation.models", "DeliveryReportBasedFallback"),
            "delivery_report_based_fallback",
        ),
        _Field(
            "message_retry_settings",
            _kinds.Nested("sinchkit_conversation.models", "MessageRetrySettings"),
            "message_retry_settings",
        ),
    )
