# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of messages as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation
from sinchkit_core.calls.pagination import PageTokens

from .. import variants as _variants

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta
    from typing import Any

    from sinchkit_core.calls.requests import Request
    from sinchkit_core.sequences import SequenceNotStr

    from ..models import (
        AppMessage,
        AppMessageDict,
        ConversationChannel,
        ConversationDirection,
        ConversationMessage,
        ConversationMessagesView,
        MessageContentType,
        MessagePage,
        MessageQueue,
        MessagesSource,
        MetadataUpdateStrategy,
        ProcessingStrategy,
        Recipient,
        RecipientDict,
        SendMessageResponse,
    )


SEND: Operation[SendMessageResponse] = Operation(
    "messages.send",
    "POST",
    "/v1/projects/{project_id}/messages:send",
    arguments=(
        Argument("app_id", "app_id", "body", _kinds.TEXT, required=True),
        Argument("message", "message", "body", _variants.APP_MESSAGE, required=True),
        Argument("recipient", "recipient", "body", _variants.RECIPIENT, required=True),
        Argument("callback_url", "callback_url", "body", _kinds.TEXT),
        Argument(
            "channel_priority_order",
            "channel_priority_order",
            "body",
            _kinds.ListOf(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
        ),
        Argument("channel_properties", "channel_properties", "body", _kinds.MapOf(_kinds.TEXT)),
        Argument("message_metadata", "message_metadata", "body", _kinds.TEXT),
        Argument(
            "queue", "queue", "body", _kinds.Choice(alias=("sinchkit_conversation.models", "MessageQueue"))
        ),
        Argument("ttl", "ttl", "body", _kinds.SecondsText(minimum=3, maximum=315576000000)),
        Argument(
            "processing_strategy",
            "processing_strategy",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingStrategy")),
        ),
        Argument("correlation_id", "correlation_id", "body", _kinds.Text(max_length=128)),
        Argument("conversation_metadata", "conversation_metadata", "body", _kinds.MapOf(_kinds.ANYTHING)),
        Argument(
            "conversation_metadata_update_strategy",
            "conversation_metadata_update_strategy",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "MetadataUpdateStrategy")),
        ),
        Argument(
            "message_content_type",
            "message_content_type",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "MessageContentType")),
        ),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "SendMessageResponse"),
    repeat="never",
)

GET: Operation[ConversationMessage] = Operation(
    "messages.get",
    "GET",
    "/v1/projects/{project_id}/messages/{message_id}",
    arguments=(
        Argument("message_id", "message_id", "path", _kinds.TEXT, required=True),
        Argument(
            "messages_source",
            "messages_source",
            "query",
            _kinds.Choice(alias=("sinchkit_conversation.models", "MessagesSource")),
        ),
    ),
    result=_variants.CONVERSATION_MESSAGE,
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    "messages.delete",
    "DELETE",
    "/v1/projects/{project_id}/messages/{message_id}",
    arguments=(
        Argument("message_id", "message_id", "path", _kinds.TEXT, required=True),
        Argument(
            "messages_source",
            "messages_source",
            "query",
            _kinds.Choice(alias=("sinchkit_conversation.models", "MessagesSource")),
        ),
    ),
    result=None,
    repeat="same-state",
)

UPDATE: Operation[ConversationMessage] = Operation(
    "messages.update",
    "PATCH",
    "/v1/projects/{project_id}/messages/{message_id}",
    arguments=(
        Argument("message_id", "message_id", "path", _kinds.TEXT, required=True),
        Argument(
            "messages_source",
            "messages_source",
            "query",
            _kinds.Choice(alias=("sinchkit_conversation.models", "MessagesSource")),
        ),
        Argument("metadata", "metadata", "body", _kinds.Text(max_length=1024), required=True),
    ),
    result=_variants.CONVERSATION_MESSAGE,
    repeat="safe",
)

LIST: Operation[MessagePage] = Operation(
    "messages.list",
    "GET",
    "/v1/projects/{project_id}/messages",
    arguments=(
        Argument("page_size", "page_size", "query", _kinds.Integer(minimum=1, maximum=1000)),
        Argument("page_token", "page_token", "query", _kinds.TEXT),
        Argument(
            "view",
            "view",
            "query",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationMessagesView")),
        ),
        Argument("conversation_id", "conversation_id", "query", _kinds.TEXT),
        Argument("contact_id", "contact_id", "query", _kinds.TEXT),
        Argument("app_id", "app_id", "query", _kinds.TEXT),
        Argument("channel_identity", "channel_identity", "query", _kinds.TEXT),
        Argument("start_time", "start_time", "query", _kinds.TIMESTAMP),
        Argument("end_time", "end_time", "query", _kinds.TIMESTAMP),
        Argument(
            "messages_source",
            "messages_source",
            "query",
            _kinds.Choice(alias=("sinchkit_conversation.models", "MessagesSource")),
        ),
        Argument("only_recipient_originated", "only_recipient_originated", "query", _kinds.BOOLEAN),
        Argument(
            "channel",
            "channel",
            "query",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")),
        ),
        Argument(
            "direction",
            "direction",
            "query",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationDirection")),
        ),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "MessagePage"),
    repeat="safe",
    pagination=PageTokens(items="messages", token="page_token", next="next_page_token"),
)

LIST_LAST_MESSAGES_BY_CHANNEL_IDENTITY: Operation[MessagePage] = Operation(
    "messages.list_last_messages_by_channel_identity",
    "POST",
    "/v1/projects/{project_id}/messages:fetch-last-message",
    arguments=(
        Argument("channel_identities", "channel_identities", "body", _kinds.ListOf(_kinds.TEXT)),
        Argument("contact_ids", "contact_ids", "body", _kinds.ListOf(_kinds.TEXT)),
        Argument("app_id", "app_id", "body", _kinds.TEXT),
        Argument(
            "messages_source",
            "messages_source",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "MessagesSource")),
        ),
        Argument("page_size", "page_size", "body", _kinds.Integer(minimum=1)),
        Argument("page_token", "page_token", "body", _kinds.TEXT),
        Argument(
            "view",
            "view",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationMessagesView")),
        ),
        Argument("start_time", "start_time", "body", _kinds.TIMESTAMP),
        Argument("end_time", "end_time", "body", _kinds.TIMESTAMP),
        Argument(
            "channel",
            "channel",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")),
        ),
        Argument(
            "direction",
            "direction",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationDirection")),
        ),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "MessagePage"),
    repeat="safe",
    pagination=PageTokens(items="messages", token="page_token", next="next_page_token"),
)


def send(
    *,
    app_id: str,
    message: AppMessage | AppMessageDict,
    recipient: Recipient | RecipientDict,
    callback_url: str | None = None,
    channel_priority_order: Sequence[ConversationChannel] | None = None,
    channel_properties: Mapping[str, str] | None = None,
    message_metadata: str | None = None,
    queue: MessageQueue | None = None,
    ttl: float | timedelta | str | None = None,
    processing_strategy: ProcessingStrategy | None = None,
    correlation_id: str | None = None,
    conversation_metadata: Mapping[str, Any] | None = None,
    conversation_metadata_update_strategy: MetadataUpdateStrategy | None = None,
    message_content_type: MessageContentType | None = None,
) -> Request[SendMessageResponse]:
    """The request of `Messages.send`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return SEND.request(
        app_id=app_id,
        message=message,
        recipient=recipient,
        callback_url=callback_url,
        channel_priority_order=channel_priority_order,
        channel_properties=channel_properties,
        message_metadata=message_metadata,
        queue=queue,
        ttl=ttl,
        processing_strategy=processing_strategy,
        correlation_id=correlation_id,
        conversation_metadata=conversation_metadata,
        conversation_metadata_update_strategy=conversation_metadata_update_strategy,
        message_content_type=message_content_type,
    )


def get(
    message_id: str,
    *,
    messages_source: MessagesSource | None = None,
) -> Request[ConversationMessage]:
    """The request of `Messages.get`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return GET.request(
        message_id=message_id,
        messages_source=messages_source,
    )


def delete(
    message_id: str,
    *,
    messages_source: MessagesSource | None = None,
) -> Request[None]:
    """The request of `Messages.delete`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return DELETE.request(
        message_id=message_id,
        messages_source=messages_source,
    )


def update(
    message_id: str,
    *,
    metadata: str,
    messages_source: MessagesSource | None = None,
) -> Request[ConversationMessage]:
    """The request of `Messages.update`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return UPDATE.request(
        message_id=message_id,
        metadata=metadata,
        messages_source=messages_source,
    )


def list(
    *,
    page_size: int | None = None,
    page_token: str | None = None,
    view: ConversationMessagesView | None = None,
    conversation_id: str | None = None,
    contact_id: str | None = None,
    app_id: str | None = None,
    channel_identity: str | None = None,
    start_time: datetime | str | None = None,
    end_time: datetime | str | None = None,
    messages_source: MessagesSource | None = None,
    only_recipient_originated: bool | None = None,
    channel: ConversationChannel | None = None,
    direction: ConversationDirection | None = None,
) -> Request[MessagePage]:
    """The request of `Messages.list`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return LIST.request(
        page_size=page_size,
        page_token=page_token,
        view=view,
        conversation_id=conversation_id,
        contact_id=contact_id,
        app_id=app_id,
        channel_identity=channel_identity,
        start_time=start_time,
        end_time=end_time,
        messages_source=messages_source,
        only_recipient_originated=only_recipient_originated,
        channel=channel,
        direction=direction,
    )


def list_last_messages_by_channel_identity(
    *,
    channel_identities: SequenceNotStr[str] | None = None,
    contact_ids: SequenceNotStr[str] | None = None,
    app_id: str | None = None,
    messages_source: MessagesSource | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    view: ConversationMessagesView | None = None,
    start_time: datetime | str | None = None,
    end_time: datetime | str | None = None,
    channel: ConversationChannel | None = None,
    direction: ConversationDirection | None = None,
) -> Request[MessagePage]:
    """The request of `Messages.list_last_messages_by_channel_identity`, which describes the arguments, as
    a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return LIST_LAST_MESSAGES_BY_CHANNEL_IDENTITY.request(
        channel_identities=channel_identities,
        contact_ids=contact_ids,
        app_id=app_id,
        messages_source=messages_source,
        page_size=page_size,
        page_token=page_token,
        view=view,
        start_time=start_time,
        end_time=end_time,
        channel=channel,
        direction=direction,
    )
