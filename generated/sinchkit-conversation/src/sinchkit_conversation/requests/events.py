# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of events as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation
from sinchkit_core.calls.pagination import PageTokens

from .. import variants as _variants

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sinchkit_core.calls.requests import Request

    from ..models import (
        AppEvent,
        AppEventDict,
        ConversationChannel,
        EventPage,
        MessageQueue,
        Recipient,
        RecipientDict,
        SendEventResponse,
        StoredEvent,
    )


SEND: Operation[SendEventResponse] = Operation(
    "events.send",
    "POST",
    "/v1/projects/{project_id}/events:send",
    arguments=(
        Argument("app_id", "app_id", "body", _kinds.TEXT, required=True),
        Argument("event", "event", "body", _variants.APP_EVENT, required=True),
        Argument("recipient", "recipient", "body", _variants.RECIPIENT, required=True),
        Argument("callback_url", "callback_url", "body", _kinds.TEXT),
        Argument(
            "channel_priority_order",
            "channel_priority_order",
            "body",
            _kinds.ListOf(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
        ),
        Argument("event_metadata", "event_metadata", "body", _kinds.TEXT),
        Argument(
            "queue", "queue", "body", _kinds.Choice(alias=("sinchkit_conversation.models", "MessageQueue"))
        ),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "SendEventResponse"),
    repeat="never",
)

LIST: Operation[EventPage] = Operation(
    "events.list",
    "GET",
    "/v1/projects/{project_id}/events",
    arguments=(
        Argument("conversation_id", "conversation_id", "query", _kinds.TEXT),
        Argument("contact_id", "contact_id", "query", _kinds.TEXT),
        Argument("page_size", "page_size", "query", _kinds.Integer(minimum=1, maximum=20)),
        Argument("page_token", "page_token", "query", _kinds.TEXT),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "EventPage"),
    repeat="safe",
    pagination=PageTokens(items="events", token="page_token", next="next_page_token"),
)

GET: Operation[StoredEvent] = Operation(
    "events.get",
    "GET",
    "/v1/projects/{project_id}/events/{event_id}",
    arguments=(Argument("event_id", "event_id", "path", _kinds.TEXT, required=True),),
    result=_variants.STORED_EVENT,
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    "events.delete",
    "DELETE",
    "/v1/projects/{project_id}/events/{event_id}",
    arguments=(Argument("event_id", "event_id", "path", _kinds.TEXT, required=True),),
    result=None,
    repeat="same-state",
)


def send(
    *,
    app_id: str,
    event: AppEvent | AppEventDict,
    recipient: Recipient | RecipientDict,
    callback_url: str | None = None,
    channel_priority_order: Sequence[ConversationChannel] | None = None,
    event_metadata: str | None = None,
    queue: MessageQueue | None = None,
) -> Request[SendEventResponse]:
    """The request of `Events.send`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return SEND.request(
        app_id=app_id,
        event=event,
        recipient=recipient,
        callback_url=callback_url,
        channel_priority_order=channel_priority_order,
        event_metadata=event_metadata,
        queue=queue,
    )


def list(
    *,
    conversation_id: str | None = None,
    contact_id: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request[EventPage]:
    """The request of `Events.list`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return LIST.request(
        conversation_id=conversation_id,
        contact_id=contact_id,
        page_size=page_size,
        page_token=page_token,
    )


def get(
    event_id: str,
) -> Request[StoredEvent]:
    """The request of `Events.get`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return GET.request(
        event_id=event_id,
    )


def delete(
    event_id: str,
) -> Request[None]:
    """The request of `Events.delete`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return DELETE.request(
        event_id=event_id,
    )
