# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of apps as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sinchkit_core.calls.requests import Request
    from sinchkit_core.sequences import SequenceNotStr

    from ..models import (
        App,
        AppList,
        CallbackSettings,
        CallbackSettingsDict,
        ConversationChannelCredential,
        ConversationChannelCredentialDict,
        ConversationMetadataReportView,
        DeliveryReportBasedFallback,
        DeliveryReportBasedFallbackDict,
        DispatchRetentionPolicy,
        DispatchRetentionPolicyDict,
        MessageRetrySettings,
        MessageRetrySettingsDict,
        ProcessingMode,
        RetentionPolicy,
        RetentionPolicyDict,
        SmartConversation,
        SmartConversationDict,
    )


LIST: Operation[AppList] = Operation(
    "apps.list",
    "GET",
    "/v1/projects/{project_id}/apps",
    arguments=(),
    result=_kinds.Nested("sinchkit_conversation.models", "AppList"),
    repeat="safe",
)

CREATE: Operation[App] = Operation(
    "apps.create",
    "POST",
    "/v1/projects/{project_id}/apps",
    arguments=(
        Argument(
            "channel_credentials",
            "channel_credentials",
            "body",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ConversationChannelCredential")),
            required=True,
        ),
        Argument("display_name", "display_name", "body", _kinds.TEXT, required=True),
        Argument(
            "conversation_metadata_report_view",
            "conversation_metadata_report_view",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationMetadataReportView")),
        ),
        Argument(
            "retention_policy",
            "retention_policy",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "RetentionPolicy"),
        ),
        Argument(
            "dispatch_retention_policy",
            "dispatch_retention_policy",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "DispatchRetentionPolicy"),
        ),
        Argument(
            "processing_mode",
            "processing_mode",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")),
        ),
        Argument(
            "smart_conversation",
            "smart_conversation",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "SmartConversation"),
        ),
        Argument(
            "callback_settings",
            "callback_settings",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "CallbackSettings"),
        ),
        Argument(
            "message_retry_settings",
            "message_retry_settings",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "MessageRetrySettings"),
        ),
        Argument(
            "delivery_report_based_fallback",
            "delivery_report_based_fallback",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "DeliveryReportBasedFallback"),
        ),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "App"),
    repeat="never",
)

GET: Operation[App] = Operation(
    "apps.get",
    "GET",
    "/v1/projects/{project_id}/apps/{app_id}",
    arguments=(Argument("app_id", "app_id", "path", _kinds.TEXT, required=True),),
    result=_kinds.Nested("sinchkit_conversation.models", "App"),
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    "apps.delete",
    "DELETE",
    "/v1/projects/{project_id}/apps/{app_id}",
    arguments=(Argument("app_id", "app_id", "path", _kinds.TEXT, required=True),),
    result=None,
    repeat="same-state",
)

UPDATE: Operation[App] = Operation(
    "apps.update",
    "PATCH",
    "/v1/projects/{project_id}/apps/{app_id}",
    arguments=(
        Argument("app_id", "app_id", "path", _kinds.TEXT, required=True),
        Argument("update_mask", "update_mask", "query", _kinds.CommaSeparated(_kinds.TEXT)),
        Argument(
            "channel_credentials",
            "channel_credentials",
            "body",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ConversationChannelCredential")),
        ),
        Argument("display_name", "display_name", "body", _kinds.TEXT),
        Argument(
            "conversation_metadata_report_view",
            "conversation_metadata_report_view",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationMetadataReportView")),
        ),
        Argument(
            "retention_policy",
            "retention_policy",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "RetentionPolicy"),
        ),
        Argument(
            "dispatch_retention_policy",
            "dispatch_retention_policy",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "DispatchRetentionPolicy"),
        ),
        Argument(
            "processing_mode",
            "processing_mode",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")),
        ),
        Argument(
            "smart_conversation",
            "smart_conversation",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "SmartConversation"),
        ),
        Argument(
            "callback_settings",
            "callback_settings",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "CallbackSettings"),
        ),
        Argument(
            "message_retry_settings",
            "message_retry_settings",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "MessageRetrySettings"),
        ),
        Argument(
            "delivery_report_based_fallback",
            "delivery_report_based_fallback",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "DeliveryReportBasedFallback"),
        ),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "App"),
    repeat="safe",
)


def list() -> Request[AppList]:
    """The request of `Apps.list`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return LIST.request()


def create(
    *,
    channel_credentials: Sequence[ConversationChannelCredential | ConversationChannelCredentialDict],
    display_name: str,
    conversation_metadata_report_view: ConversationMetadataReportView | None = None,
    retention_policy: RetentionPolicy | RetentionPolicyDict | None = None,
    dispatch_retention_policy: DispatchRetentionPolicy | DispatchRetentionPolicyDict | None = None,
    processing_mode: ProcessingMode | None = None,
    smart_conversation: SmartConversation | SmartConversationDict | None = None,
    callback_settings: CallbackSettings | CallbackSettingsDict | None = None,
    message_retry_settings: MessageRetrySettings | MessageRetrySettingsDict | None = None,
    delivery_report_based_fallback: DeliveryReportBasedFallback
    | DeliveryReportBasedFallbackDict
    | None = None,
) -> Request[App]:
    """The request of `Apps.create`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return CREATE.request(
        channel_credentials=channel_credentials,
        display_name=display_name,
        conversation_metadata_report_view=conversation_metadata_report_view,
        retention_policy=retention_policy,
        dispatch_retention_policy=dispatch_retention_policy,
        processing_mode=processing_mode,
        smart_conversation=smart_conversation,
        callback_settings=callback_settings,
        message_retry_settings=message_retry_settings,
        delivery_report_based_fallback=delivery_report_based_fallback,
    )


def get(
    app_id: str,
) -> Request[App]:
    """The request of `Apps.get`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return GET.request(
        app_id=app_id,
    )


def delete(
    app_id: str,
) -> Request[None]:
    """The request of `Apps.delete`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return DELETE.request(
        app_id=app_id,
    )


def update(
    app_id: str,
    *,
    update_mask: str | SequenceNotStr[str] | None = None,
    channel_credentials: Sequence[ConversationChannelCredential | ConversationChannelCredentialDict]
    | None = None,
    display_name: str | None = None,
    conversation_metadata_report_view: ConversationMetadataReportView | None = None,
    retention_policy: RetentionPolicy | RetentionPolicyDict | None = None,
    dispatch_retention_policy: DispatchRetentionPolicy | DispatchRetentionPolicyDict | None = None,
    processing_mode: ProcessingMode | None = None,
    smart_conversation: SmartConversation | SmartConversationDict | None = None,
    callback_settings: CallbackSettings | CallbackSettingsDict | None = None,
    message_retry_settings: MessageRetrySettings | MessageRetrySettingsDict | None = None,
    delivery_report_based_fallback: DeliveryReportBasedFallback
    | DeliveryReportBasedFallbackDict
    | None = None,
) -> Request[App]:
    """The request of `Apps.update`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return UPDATE.request(
        app_id=app_id,
        update_mask=update_mask,
        channel_credentials=channel_credentials,
        display_name=display_name,
        conversation_metadata_report_view=conversation_metadata_report_view,
        retention_policy=retention_policy,
        dispatch_retention_policy=dispatch_retention_policy,
        processing_mode=processing_mode,
        smart_conversation=smart_conversation,
        callback_settings=callback_settings,
        message_retry_settings=message_retry_settings,
        delivery_report_based_fallback=delivery_report_based_fallback,
    )
