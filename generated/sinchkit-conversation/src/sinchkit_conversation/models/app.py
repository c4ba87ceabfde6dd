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

    id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the app, made by the service; not given when creating one."""
    channel_credentials: list[ConversationChannelCredential] | None = _field(
        default=None,
        metadata=_json(
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ConversationChannelCredential"))
        ),
    )
    """Credentials for each channel of the app. Their order is the order of channels to try if nothing else
    sets one.
    """
    conversation_metadata_report_view: ConversationMetadataReportView | str | None = _field(
        default=None,
        metadata=_json(
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationMetadataReportView"))
        ),
    )
    """Whether callbacks carry metadata of the conversation: all of it (`FULL`) or, as when absent, none
    (`NONE`).
    """
    display_name: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Name of the app, as the Sinch dashboard shows it."""
    rate_limits: RateLimits | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "RateLimits"))
    )
    """How fast the app may work, set by Sinch and not by you."""
    retention_policy: RetentionPolicy | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "RetentionPolicy"))
    )
    """How long messages and conversations are stored."""
    processing_mode: ProcessingMode | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")))
    )
    """Whether the service keeps contacts and conversations (`CONVERSATION`) or only passes messages on
    (`DISPATCH`).
    """
    dispatch_retention_policy: DispatchRetentionPolicy | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "DispatchRetentionPolicy"))
    )
    """How long messages are stored that are only passed on."""
    smart_conversation: SmartConversation | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "SmartConversation"))
    )
    """Whether messages from contacts are analysed."""
    queue_stats: QueueStats | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "QueueStats"))
    )
    """How full the app's queue is."""
    persist_message_status: PersistMessageStatus | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "PersistMessageStatus"))
    )
    """Whether the status of messages is stored with them."""
    message_search: MessageSearch | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "MessageSearch"))
    )
    """Whether messages can be searched."""
    callback_settings: CallbackSettings | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "CallbackSettings"))
    )
    """Settings of callbacks."""
    delivery_report_based_fallback: DeliveryReportBasedFallback | None = _field(
        default=None,
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "DeliveryReportBasedFallback")),
    )
    """When to try the next channel for want of a delivery report; absent or null if this is not set."""
    message_retry_settings: MessageRetrySettings | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "MessageRetrySettings"))
    )
    """How long to try again; absent or null if this is not set."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
