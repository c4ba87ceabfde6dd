# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Where callbacks of an app are posted, and which of them. An app has at most 5 webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import webhooks as _requests

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sinchkit_core.sequences import SequenceNotStr

    from ..models import (
        ClientCredentials,
        ClientCredentialsDict,
        Webhook,
        WebhookList,
        WebhookTargetType,
        WebhookTrigger,
    )


class Webhooks(Resource):
    """Where callbacks of an app are posted, and which of them. An app has at most 5 webhooks."""

    def list(
        self,
        app_id: str,
    ) -> WebhookList:
        """List the webhooks of an app.

        Fetches all webhooks at once, without pages; an app has at most 5.

        Args:
            app_id: ID of the app, from the list of apps or the Sinch dashboard.

        Returns:
            All webhooks of the app.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.list(
                app_id=app_id,
            )
        )

    def create(
        self,
        *,
        app_id: str,
        target: str,
        triggers: Sequence[WebhookTrigger],
        target_type: WebhookTargetType | None = None,
        secret: str | None = None,
        client_credentials: ClientCredentials | ClientCredentialsDict | None = None,
    ) -> Webhook:
        """Add a webhook.

        Has callbacks of an app posted to a URL. An app takes at most 5 webhooks; a target that it has
        already is refused with 400.

        Args:
            app_id: App that the callbacks are about.
            target: URL to post to, at most 742 characters; each webhook of an app needs another one.
            triggers: What to post callbacks about; give one trigger at least. At least 1 items.
            target_type: How callbacks get to the target; `HTTP`, also when absent, posts them as JSON.
            secret: Key to sign callbacks with (HMAC-SHA256), for your server to check.
            client_credentials: OAuth 2.0 client credentials that callbacks to your server are
                authorised with.

        Returns:
            The new webhook, with its ID.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.create(
                app_id=app_id,
                target=target,
                triggers=triggers,
                target_type=target_type,
                secret=secret,
                client_credentials=client_credentials,
            )
        )

    def get(
        self,
        webhook_id: str,
    ) -> Webhook:
        """Get one webhook.

        Looks up a webhook with its target and triggers.

        Args:
            webhook_id: ID of the webhook, from a list or the answer to adding it.

        Returns:
            The webhook.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.get(
                webhook_id=webhook_id,
            )
        )

    def update(
        self,
        webhook_id: str,
        *,
        update_mask: str | SequenceNotStr[str] | None = None,
        app_id: str | None = None,
        target: str | None = None,
        triggers: Sequence[WebhookTrigger] | None = None,
        target_type: WebhookTargetType | None = None,
        secret: str | None = None,
        client_credentials: ClientCredentials | ClientCredentialsDict | None = None,
    ) -> Webhook:
        """Change a webhook.

        Changes the fields that the update mask names or, without a mask, those present in the body.

        Args:
            webhook_id: ID of the webhook, from a list or the answer to adding it.
            update_mask: Names of the fields to change, such as `display_name`; when absent, those
                present in the body are changed.
            app_id: New app; unchanged when absent.
            target: New URL to post to, at most 742 characters; unchanged when absent.
            triggers: What to post callbacks about from now on; unchanged when absent. At least 1 items.
            target_type: How callbacks get to the target; `HTTP`, also when absent, posts them as JSON.
            secret: Key to sign callbacks with (HMAC-SHA256), for your server to check.
            client_credentials: OAuth 2.0 client credentials that callbacks to your server are
                authorised with.

        Returns:
            The webhook after the change.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.update(
                webhook_id=webhook_id,
                update_mask=update_mask,
                app_id=app_id,
                target=target,
                triggers=triggers,
                target_type=target_type,
                secret=secret,
                client_credentials=client_credentials,
            )
        )

    def delete(
        self,
        webhook_id: str,
    ) -> None:
        """Remove a webhook.

        Ends the callbacks to its target.

        Args:
            webhook_id: ID of the webhook, from a list or the answer to adding it.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.delete(
                webhook_id=webhook_id,
            )
        )


class AsyncWebhooks(AsyncResource):
    """Where callbacks of an app are posted, and which of them. An app has at most 5 webhooks."""

    async def list(
        self,
        app_id: str,
    ) -> WebhookList:
        """List the webhooks of an app.

        Fetches all webhooks at once, without pages; an app has at most 5.

        Args:
            app_id: ID of the app, from the list of apps or the Sinch dashboard.

        Returns:
            All webhooks of the app.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.list(
                app_id=app_id,
            )
        )

    async def create(
        self,
        *,
        app_id: str,
        target: str,
        triggers: Sequence[WebhookTrigger],
        target_type: WebhookTargetType | None = None,
        secret: str | None = None,
        client_credentials: ClientCredentials | ClientCredentialsDict | None = None,
    ) -> Webhook:
        """Add a webhook.

        Has callbacks of an app posted to a URL. An app takes at most 5 webhooks; a target that it has
        already is refused with 400.

        Args:
            app_id: App that the callbacks are about.
            target: URL to post to, at most 742 characters; each webhook of an app needs another one.
            triggers: What to post callbacks about; give one trigger at least. At least 1 items.
            target_type: How callbacks get to the target; `HTTP`, also when absent, posts them as JSON.
            secret: Key to sign callbacks with (HMAC-SHA256), for your server to check.
            client_credentials: OAuth 2.0 client credentials that callbacks to your server are
                authorised with.

        Returns:
            The new webhook, with its ID.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.create(
                app_id=app_id,
                target=target,
                triggers=triggers,
                target_type=target_type,
                secret=secret,
                client_credentials=client_credentials,
            )
        )

    async def get(
        self,
        webhook_id: str,
    ) -> Webhook:
        """Get one webhook.

        Looks up a webhook with its target and triggers.

        Args:
            webhook_id: ID of the webhook, from a list or the answer to adding it.

        Returns:
            The webhook.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.get(
                webhook_id=webhook_id,
            )
        )

    async def update(
        self,
        webhook_id: str,
        *,
        update_mask: str | SequenceNotStr[str] | None = None,
        app_id: str | None = None,
        target: str | None = None,
        triggers: Sequence[WebhookTrigger] | None = None,
        target_type: WebhookTargetType | None = None,
        secret: str | None = None,
        client_credentials: ClientCredentials | ClientCredentialsDict | None = None,
    ) -> Webhook:
        """Change a webhook.

        Changes the fields that the update mask names or, without a mask, those present in the body.

        Args:
            webhook_id: ID of the webhook, from a list or the answer to adding it.
            update_mask: Names of the fields to change, such as `display_name`; when absent, those
                present in the body are changed.
            app_id: New app; unchanged when absent.
            target: New URL to post to, at most 742 characters; unchanged when absent.
            triggers: What to post callbacks about from now on; unchanged when absent. At least 1 items.
            target_type: How callbacks get to the target; `HTTP`, also when absent, posts them as JSON.
            secret: Key to sign callbacks with (HMAC-SHA256), for your server to check.
            client_credentials: OAuth 2.0 client credentials that callbacks to your server are
                authorised with.

        Returns:
            The webhook after the change.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.update(
                webhook_id=webhook_id,
                update_mask=update_mask,
                app_id=app_id,
                target=target,
                triggers=triggers,
                target_type=target_type,
                secret=secret,
                client_credentials=client_credentials,
            )
        )

    async def delete(
        self,
        webhook_id: str,
    ) -> None:
        """Remove a webhook.

        Ends the callbacks to its target.

        Args:
            webhook_id: ID of the webhook, from a list or the answer to adding it.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.delete(
                webhook_id=webhook_id,
            )
        )
