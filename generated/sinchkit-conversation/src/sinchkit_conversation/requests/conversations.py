# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of conversations as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation
from sinchkit_core.calls.pagination import PageTokens

from .. import variants as _variants

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sinchkit_core.calls.requests import Request
    from sinchkit_core.sequences import SequenceNotStr

    from ..models import (
        AppEvent,
        AppEventDict,
        AppMessage,
        AppMessageDict,
        ChannelIdentity,
        ChannelIdentityDict,
        ContactMessage,
        ContactMessageDict,
        Conversation,
        ConversationChannel,
        ConversationDirection,
        ConversationPage,
        MetadataUpdateStrategy,
        ProcessingMode,
        RecentConversationPage,
        SendEventResponse,
        SortOrder,
    )


LIST: Operation[ConversationPage] = Operation(
    "conversations.list",
    "GET",
    "/v1/projects/{project_id}/conversations",
    arguments=(
        Argument("only_active", "only_active", "query", _kinds.BOOLEAN),
        Argument("page_size", "page_size", "query", _kinds.Integer(minimum=1, maximum=20)),
        Argument("page_token", "page_token", "query", _kinds.TEXT),
        Argument("app_id", "app_id", "query", _kinds.TEXT),
        Argument("contact_id", "contact_id", "query", _kinds.TEXT),
        Argument(
            "active_channel",
            "active_channel",
            "query",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")),
        ),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "ConversationPage"),
    repeat="safe",
    pagination=PageTokens(items="conversations", token="page_token", next="next_page_token"),
)

CREATE: Operation[Conversation] = Operation(
    "conversations.create",
    "POST",
    "/v1/projects/{project_id}/conversations",
    arguments=(
        Argument("app_id", "app_id", "body", _kinds.TEXT, required=True),
        Argument("contact_id", "contact_id", "body", _kinds.TEXT, required=True),
        Argument("active", "active", "body", _kinds.BOOLEAN),
        Argument(
            "active_channel",
            "active_channel",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")),
        ),
        Argument("metadata", "metadata", "body", _kinds.Text(max_length=1024)),
        Argument("metadata_json", "metadata_json", "body", _kinds.MapOf(_kinds.ANYTHING)),
        Argument("correlation_id", "correlation_id", "body", _kinds.Text(max_length=128)),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "Conversation"),
    repeat="never",
)

GET: Operation[Conversation] = Operation(
    "conversations.get",
    "GET",
    "/v1/projects/{project_id}/conversations/{conversation_id}",
    arguments=(Argument("conversation_id", "conversation_id", "path", _kinds.TEXT, required=True),),
    result=_kinds.Nested("sinchkit_conversation.models", "Conversation"),
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    "conversations.delete",
    "DELETE",
    "/v1/projects/{project_id}/conversations/{conversation_id}",
    arguments=(Argument("conversation_id", "conversation_id", "path", _kinds.TEXT, required=True),),
    result=None,
    repeat="same-state",
)

UPDATE: Operation[Conversation] = Operation(
    "conversations.update",
    "PATCH",
    "/v1/projects/{project_id}/conversations/{conversation_id}",
    arguments=(
        Argument("conversation_id", "conversation_id", "path", _kinds.TEXT, required=True),
        Argument("update_mask", "update_mask", "query", _kinds.CommaSeparated(_kinds.TEXT)),
        Argument(
            "metadata_update_strategy",
            "metadata_update_strategy",
            "query",
            _kinds.Choice(alias=("sinchkit_conversation.models", "MetadataUpdateStrategy")),
        ),
        Argument("app_id", "app_id", "body", _kinds.TEXT),
        Argument("contact_id", "contact_id", "body", _kinds.TEXT),
        Argument("active", "active", "body", _kinds.BOOLEAN),
        Argument(
            "active_channel",
            "active_channel",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")),
        ),
        Argument("metadata", "metadata", "body", _kinds.Text(max_length=1024)),
        Argument("metadata_json", "metadata_json", "body", _kinds.MapOf(_kinds.ANYTHING)),
        Argument("correlation_id", "correlation_id", "body", _kinds.Text(max_length=128)),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "Conversation"),
    repeat="safe",
)

STOP: Operation[None] = Operation(
    "conversations.stop",
    "POST",
    "/v1/projects/{project_id}/conversations/{conversation_id}:stop",
    arguments=(Argument("conversation_id", "conversation_id", "path", _kinds.TEXT, required=True),),
    result=None,
    repeat="safe",
)

INJECT_MESSAGE: Operation[None] = Operation(
    "conversations.inject_message",
    "POST",
    "/v1/projects/{project_id}/conversations/{conversation_id}:inject-message",
    arguments=(
        Argument("conversation_id", "conversation_id", "path", _kinds.TEXT, required=True),
        Argument("accept_time", "accept_time", "body", _kinds.TIMESTAMP, required=True),
        Argument(
            "channel_identity",
            "channel_identity",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"),
            required=True,
        ),
        Argument("contact_id", "contact_id", "body", _kinds.TEXT, required=True),
        Argument(
            "direction",
            "direction",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationDirection")),
            required=True,
        ),
        Argument("app_message", "app_message", "body", _variants.APP_MESSAGE),
        Argument("contact_message", "contact_message", "body", _variants.CONTACT_MESSAGE),
        Argument("sender_id", "sender_id", "body", _kinds.TEXT),
        Argument(
            "processing_mode",
            "processing_mode",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")),
        ),
        Argument("metadata", "metadata", "body", _kinds.Text(max_length=1024)),
    ),
    result=None,
    repeat="never",
)

LIST_RECENT: Operation[RecentConversationPage] = Operation(
    "conversations.list_recent",
    "GET",
    "/v1/projects/{project_id}/conversations:recent",
    arguments=(
        Argument("app_id", "app_id", "query", _kinds.TEXT, required=True),
        Argument("only_active", "only_active", "query", _kinds.BOOLEAN),
        Argument("page_size", "page_size", "query", _kinds.Integer(minimum=1, maximum=50)),
        Argument("page_token", "page_token", "query", _kinds.TEXT),
        Argument(
            "order", "order", "query", _kinds.Choice(alias=("sinchkit_conversation.models", "SortOrder"))
        ),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "RecentConversationPage"),
    repeat="safe",
    pagination=PageTokens(items="conversations", token="page_token", next="next_page_token"),
)

INJECT_EVENT: Operation[SendEventResponse] = Operation(
    "conversations.inject_event",
    "POST",
    "/v1/projects/{project_id}/conversations/{conversation_id}:inject-event",
    arguments=(
        Argument("conversation_id", "conversation_id", "path", _kinds.TEXT, required=True),
        Argument("accept_time", "accept_time", "body", _kinds.TIMESTAMP, required=True),
        Argument("app_event", "app_event", "body", _variants.APP_EVENT, required=True),
        Argument("contact_id", "contact_id", "body", _kinds.TEXT),
        Argument(
            "channel_identity",
            "channel_identity",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"),
        ),
        Argument(
            "processing_mode",
            "processing_mode",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingMode")),
        ),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "SendEventResponse"),
    repeat="never",
)


def list(
    *,
    only_active: bool | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    app_id: str | None = None,
    contact_id: str | None = None,
    active_channel: ConversationChannel | None = None,
) -> Request[ConversationPage]:
    """The request of `Conversations.list`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return LIST.request(
        only_active=only_active,
        page_size=page_size,
        page_token=page_token,
        app_id=app_id,
        contact_id=contact_id,
        active_channel=active_channel,
    )


def create(
    *,
    app_id: str,
    contact_id: str,
    active: bool | None = None,
    active_channel: ConversationChannel | None = None,
    metadata: str | None = None,
    metadata_json: Mapping[str, Any] | None = None,
    correlation_id: str | None = None,
) -> Request[Conversation]:
    """The request of `Conversations.create`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return CREATE.request(
        app_id=app_id,
        contact_id=contact_id,
        active=active,
        active_channel=active_channel,
        metadata=metadata,
        metadata_json=metadata_json,
        correlation_id=correlation_id,
    )


def get(
    conversation_id: str,
) -> Request[Conversation]:
    """The request of `Conversations.get`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return GET.request(
        conversation_id=conversation_id,
    )


def delete(
    conversation_id: str,
) -> Request[None]:
    """The request of `Conversations.delete`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return DELETE.request(
        conversation_id=conversation_id,
    )


def update(
    conversation_id: str,
    *,
    update_mask: str | SequenceNotStr[str] | None = None,
    metadata_update_strategy: MetadataUpdateStrategy | None = None,
    app_id: str | None = None,
    contact_id: str | None = None,
    active: bool | None = None,
    active_channel: ConversationChannel | None = None,
    metadata: str | None = None,
    metadata_json: Mapping[str, Any] | None = None,
    correlation_id: str | None = None,
) -> Request[Conversation]:
    """The request of `Conversations.update`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return UPDATE.request(
        conversation_id=conversation_id,
        update_mask=update_mask,
        metadata_update_strategy=metadata_update_strategy,
        app_id=app_id,
        contact_id=contact_id,
        active=active,
        active_channel=active_channel,
        metadata=metadata,
        metadata_json=metadata_json,
        correlation_id=correlation_id,
    )


def stop(
    conversation_id: str,
) -> Request[None]:
    """The request of `Conversations.stop`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return STOP.request(
        conversation_id=conversation_id,
    )


def inject_message(
    conversation_id: str,
    *,
    accept_time: datetime | str,
    channel_identity: ChannelIdentity | ChannelIdentityDict,
    contact_id: str,
    direction: ConversationDirection,
    app_message: AppMessage | AppMessageDict | None = None,
    contact_message: ContactMessage | ContactMessageDict | None = None,
    sender_id: str | None = None,
    processing_mode: ProcessingMode | None = None,
    metadata: str | None = None,
) -> Request[None]:
    """The request of `Conversations.inject_message`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return INJECT_MESSAGE.request(
        conversation_id=conversation_id,
        accept_time=accept_time,
        channel_identity=channel_identity,
        contact_id=contact_id,
        direction=direction,
        app_message=app_message,
        contact_message=contact_message,
        sender_id=sender_id,
        processing_mode=processing_mode,
        metadata=metadata,
    )


def list_recent(
    *,
    app_id: str,
    only_active: bool | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    order: SortOrder | None = None,
) -> Request[RecentConversationPage]:
    """The request of `Conversations.list_recent`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return LIST_RECENT.request(
        app_id=app_id,
        only_active=only_active,
        page_size=page_size,
        page_token=page_token,
        order=order,
    )


def inject_event(
    conversation_id: str,
    *,
    accept_time: datetime | str,
    app_event: AppEvent | AppEventDict,
    contact_id: str | None = None,
    channel_identity: ChannelIdentity | ChannelIdentityDict | None = None,
    processing_mode: ProcessingMode | None = None,
) -> Request[SendEventResponse]:
    """The request of `Conversations.inject_event`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return INJECT_EVENT.request(
        conversation_id=conversation_id,
        accept_time=accept_time,
        app_event=app_event,
        contact_id=contact_id,
        channel_identity=channel_identity,
        processing_mode=processing_mode,
    )
