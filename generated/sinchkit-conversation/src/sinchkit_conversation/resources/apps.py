# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""An app has the credentials for its channels, a storage policy and webhooks, and talks with the contacts
of the project. It lives in one region; the other regions do not know it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import apps as _requests

if TYPE_CHECKING:
    from collections.abc import Sequence

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


class Apps(Resource):
    """An app has the credentials for its channels, a storage policy and webhooks, and talks with the
    contacts of the project. It lives in one region; the other regions do not know it.
    """

    def list(
        self,
    ) -> AppList:
        """List the apps of the project.

        Fetches all apps at once, without pages.

        Returns:
            All apps of the project.

        Raises:
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(_requests.list())

    def create(
        self,
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
    ) -> App:
        """Create an app.

        Makes an app from channel credentials and a display name; the service chooses its ID. Calling
        twice makes two apps.

        Args:
            channel_credentials: Credentials for each channel of the app. Their order is the order of
                channels to try if nothing else sets one.
            display_name: Name of the app, as the Sinch dashboard shows it.
            conversation_metadata_report_view: Whether callbacks carry metadata of the conversation: all
                of it (`FULL`) or, as when absent, none (`NONE`).
            retention_policy: How long messages and conversations are stored.
            dispatch_retention_policy: How long messages are stored that are only passed on.
            processing_mode: Whether the service keeps contacts and conversations (`CONVERSATION`) or
                only passes messages on (`DISPATCH`).
            smart_conversation: Whether messages from contacts are analysed.
            callback_settings: Settings of callbacks.
            message_retry_settings: How long to try again when a channel fails for a while.
            delivery_report_based_fallback: When to try the next channel for want of a delivery report.

        Returns:
            The new app, with its ID.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.create(
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
        )

    def get(
        self,
        app_id: str,
    ) -> App:
        """Get one app.

        Looks up an app with its channels, storage policy and rate limits.

        Args:
            app_id: ID of the app, from the list of apps or the Sinch dashboard.

        Returns:
            The app.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.get(
                app_id=app_id,
            )
        )

    def delete(
        self,
        app_id: str,
    ) -> None:
        """Remove an app.

        Takes the app out of the project. Messages still being processed may fail with the reason
        `UNKNOWN_APP`.

        Args:
            app_id: ID of the app, from the list of apps or the Sinch dashboard.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.delete(
                app_id=app_id,
            )
        )

    def update(
        self,
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
    ) -> App:
        """Change an app.

        Changes the fields that the update mask names or, without a mask, those present in the body.

        Args:
            app_id: ID of the app, from the list of apps or the Sinch dashboard.
            update_mask: Names of the fields to change, such as `display_name`; when absent, those
                present in the body are changed.
            channel_credentials: New credentials for the channels, in place of all that the app has;
                unchanged when absent.
            display_name: New name of the app; unchanged when absent.
            conversation_metadata_report_view: Whether callbacks carry metadata of the conversation: all
                of it (`FULL`) or, as when absent, none (`NONE`).
            retention_policy: How long messages and conversations are stored.
            dispatch_retention_policy: How long messages are stored that are only passed on.
            processing_mode: Whether the service keeps contacts and conversations (`CONVERSATION`) or
                only passes messages on (`DISPATCH`).
            smart_conversation: Whether messages from contacts are analysed.
            callback_settings: Settings of callbacks.
            message_retry_settings: How long to try again when a channel fails for a while.
            delivery_report_based_fallback: When to try the next channel for want of a delivery report.

        Returns:
            The app after the change.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.update(
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
        )


class AsyncApps(AsyncResource):
    """An app has the credentials for its channels, a storage policy and webhooks, and talks with the
    contacts of the project. It lives in one region; the other regions do not know it.
    """

    async def list(
        self,
    ) -> AppList:
        """List the apps of the project.

        Fetches all apps at once, without pages.

        Returns:
            All apps of the project.

        Raises:
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(_requests.list())

    async def create(
        self,
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
    ) -> App:
        """Create an app.

        Makes an app from channel credentials and a display name; the service chooses its ID. Calling
        twice makes two apps.

        Args:
            channel_credentials: Credentials for each channel of the app. Their order is the order of
                channels to try if nothing else sets one.
            display_name: Name of the app, as the Sinch dashboard shows it.
            conversation_metadata_report_view: Whether callbacks carry metadata of the conversation: all
                of it (`FULL`) or, as when absent, none (`NONE`).
            retention_policy: How long messages and conversations are stored.
            dispatch_retention_policy: How long messages are stored that are only passed on.
            processing_mode: Whether the service keeps contacts and conversations (`CONVERSATION`) or
                only passes messages on (`DISPATCH`).
            smart_conversation: Whether messages from contacts are analysed.
            callback_settings: Settings of callbacks.
            message_retry_settings: How long to try again when a channel fails for a while.
            delivery_report_based_fallback: When to try the next channel for want of a delivery report.

        Returns:
            The new app, with its ID.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.create(
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
        )

    async def get(
        self,
        app_id: str,
    ) -> App:
        """Get one app.

        Looks up an app with its channels, storage policy and rate limits.

        Args:
            app_id: ID of the app, from the list of apps or the Sinch dashboard.

        Returns:
            The app.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.get(
                app_id=app_id,
            )
        )

    async def delete(
        self,
        app_id: str,
    ) -> None:
        """Remove an app.

        Takes the app out of the project. Messages still being processed may fail with the reason
        `UNKNOWN_APP`.

        Args:
            app_id: ID of the app, from the list of apps or the Sinch dashboard.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.delete(
                app_id=app_id,
            )
        )

    async def update(
        self,
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
    ) -> App:
        """Change an app.

        Changes the fields that the update mask names or, without a mask, those present in the body.

        Args:
            app_id: ID of the app, from the list of apps or the Sinch dashboard.
            update_mask: Names of the fields to change, such as `display_name`; when absent, those
                present in the body are changed.
            channel_credentials: New credentials for the channels, in place of all that the app has;
                unchanged when absent.
            display_name: New name of the app; unchanged when absent.
            conversation_metadata_report_view: Whether callbacks carry metadata of the conversation: all
                of it (`FULL`) or, as when absent, none (`NONE`).
            retention_policy: How long messages and conversations are stored.
            dispatch_retention_policy: How long messages are stored that are only passed on.
            processing_mode: Whether the service keeps contacts and conversations (`CONVERSATION`) or
                only passes messages on (`DISPATCH`).
            smart_conversation: Whether messages from contacts are analysed.
            callback_settings: Settings of callbacks.
            message_retry_settings: How long to try again when a channel fails for a while.
            delivery_report_based_fallback: When to try the next channel for want of a delivery report.

        Returns:
            The app after the change.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.update(
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
        )
