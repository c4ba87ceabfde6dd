# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of webhooks as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sinchkit_core.calls.requests import Request
    from sinchkit_core.sequences import SequenceNotStr

    from ..models import (
        ClientCredentials,
        ClientCredentialsDict,
        Webhook,
        WebhookList,
        WebhookTargetType,
        WebhookTrigger,
    )


LIST: Operation[WebhookList] = Operation(
    "webhooks.list",
    "GET",
    "/v1/projects/{project_id}/apps/{app_id}/webhooks",
    arguments=(Argument("app_id", "app_id", "path", _kinds.TEXT, required=True),),
    result=_kinds.Nested("sinchkit_conversation.models", "WebhookList"),
    repeat="safe",
)

CREATE: Operation[Webhook] = Operation(
    "webhooks.create",
    "POST",
    "/v1/projects/{project_id}/webhooks",
    arguments=(
        Argument("app_id", "app_id", "body", _kinds.TEXT, required=True),
        Argument("target", "target", "body", _kinds.Text(max_length=742), required=True),
        Argument(
            "triggers",
            "triggers",
            "body",
            _kinds.ListOf(
                _kinds.Choice(alias=("sinchkit_conversation.models", "WebhookTrigger")), min_items=1
            ),
            required=True,
        ),
        Argument(
            "target_type",
            "target_type",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "WebhookTargetType")),
        ),
        Argument("secret", "secret", "body", _kinds.TEXT),
        Argument(
            "client_credentials",
            "client_credentials",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "ClientCredentials"),
        ),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "Webhook"),
    repeat="never",
)

GET: Operation[Webhook] = Operation(
    "webhooks.get",
    "GET",
    "/v1/projects/{project_id}/webhooks/{webhook_id}",
    arguments=(Argument("webhook_id", "webhook_id", "path", _kinds.TEXT, required=True),),
    result=_kinds.Nested("sinchkit_conversation.models", "Webhook"),
    repeat="safe",
)

UPDATE: Operation[Webhook] = Operation(
    "webhooks.update",
    "PATCH",
    "/v1/projects/{project_id}/webhooks/{webhook_id}",
    arguments=(
        Argument("webhook_id", "webhook_id", "path", _kinds.TEXT, required=True),
        Argument("update_mask", "update_mask", "query", _kinds.CommaSeparated(_kinds.TEXT)),
        Argument("app_id", "app_id", "body", _kinds.TEXT),
        Argument("target", "target", "body", _kinds.Text(max_length=742)),
        Argument(
            "triggers",
            "triggers",
            "body",
            _kinds.ListOf(
                _kinds.Choice(alias=("sinchkit_conversation.models", "WebhookTrigger")), min_items=1
            ),
        ),
        Argument(
            "target_type",
            "target_type",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "WebhookTargetType")),
        ),
        Argument("secret", "secret", "body", _kinds.TEXT),
        Argument(
            "client_credentials",
            "client_credentials",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "ClientCredentials"),
        ),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "Webhook"),
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    "webhooks.delete",
    "DELETE",
    "/v1/projects/{project_id}/webhooks/{webhook_id}",
    arguments=(Argument("webhook_id", "webhook_id", "path", _kinds.TEXT, required=True),),
    result=None,
    repeat="same-state",
)


def list(
    app_id: str,
) -> Request[WebhookList]:
    """The request of `Webhooks.list`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return LIST.request(
        app_id=app_id,
    )


def create(
    *,
    app_id: str,
    target: str,
    triggers: Sequence[WebhookTrigger],
    target_type: WebhookTargetType | None = None,
    secret: str | None = None,
    client_credentials: ClientCredentials | ClientCredentialsDict | None = None,
) -> Request[Webhook]:
    """The request of `Webhooks.create`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return CREATE.request(
        app_id=app_id,
        target=target,
        triggers=triggers,
        target_type=target_type,
        secret=secret,
        client_credentials=client_credentials,
    )


def get(
    webhook_id: str,
) -> Request[Webhook]:
    """The request of `Webhooks.get`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return GET.request(
        webhook_id=webhook_id,
    )


def update(
    webhook_id: str,
    *,
    update_mask: str | SequenceNotStr[str] | None = None,
    app_id: str | None = None,
    target: str | None = None,
    triggers: Sequence[WebhookTrigger] | None = None,
    target_type: WebhookTargetType | None = None,
    secret: str | None = None,
    client_credentials: ClientCredentials | ClientCredentialsDict | None = None,
) -> Request[Webhook]:
    """The request of `Webhooks.update`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return UPDATE.request(
        webhook_id=webhook_id,
        update_mask=update_mask,
        app_id=app_id,
        target=target,
        triggers=triggers,
        target_type=target_type,
        secret=secret,
        client_credentials=client_credentials,
    )


def delete(
    webhook_id: str,
) -> Request[None]:
    """The request of `Webhooks.delete`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return DELETE.request(
        webhook_id=webhook_id,
    )
