# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of contacts as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation
from sinchkit_core.calls.pagination import PageTokens

from .. import variants as _variants

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sinchkit_core.calls.requests import Request
    from sinchkit_core.sequences import SequenceNotStr

    from ..models import (
        ChannelIdentity,
        ChannelIdentityDict,
        ChannelProfile,
        Contact,
        ContactLanguage,
        ContactPage,
        ConversationChannel,
        ConversationMergeStrategy,
        IdentityConflictPage,
        ProfileChannel,
        Recipient,
        RecipientDict,
    )


LIST: Operation[ContactPage] = Operation(
    "contacts.list",
    "GET",
    "/v1/projects/{project_id}/contacts",
    arguments=(
        Argument("page_size", "page_size", "query", _kinds.Integer(minimum=1, maximum=20)),
        Argument("page_token", "page_token", "query", _kinds.TEXT),
        Argument("external_id", "external_id", "query", _kinds.TEXT),
        Argument(
            "channel",
            "channel",
            "query",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")),
        ),
        Argument("identity", "identity", "query", _kinds.TEXT),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "ContactPage"),
    repeat="safe",
    pagination=PageTokens(items="contacts", token="page_token", next="next_page_token"),
)

CREATE: Operation[Contact] = Operation(
    "contacts.create",
    "POST",
    "/v1/projects/{project_id}/contacts",
    arguments=(
        Argument(
            "channel_identities",
            "channel_identities",
            "body",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ChannelIdentity")),
            required=True,
        ),
        Argument(
            "language",
            "language",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ContactLanguage")),
            required=True,
        ),
        Argument(
            "channel_priority",
            "channel_priority",
            "body",
            _kinds.ListOf(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
        ),
        Argument("display_name", "display_name", "body", _kinds.TEXT),
        Argument("email", "email", "body", _kinds.TEXT),
        Argument("external_id", "external_id", "body", _kinds.TEXT),
        Argument("metadata", "metadata", "body", _kinds.Text(max_length=1024)),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "Contact"),
    repeat="never",
)

GET: Operation[Contact] = Operation(
    "contacts.get",
    "GET",
    "/v1/projects/{project_id}/contacts/{contact_id}",
    arguments=(Argument("contact_id", "contact_id", "path", _kinds.TEXT, required=True),),
    result=_kinds.Nested("sinchkit_conversation.models", "Contact"),
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    "contacts.delete",
    "DELETE",
    "/v1/projects/{project_id}/contacts/{contact_id}",
    arguments=(Argument("contact_id", "contact_id", "path", _kinds.TEXT, required=True),),
    result=None,
    repeat="same-state",
)

UPDATE: Operation[Contact] = Operation(
    "contacts.update",
    "PATCH",
    "/v1/projects/{project_id}/contacts/{contact_id}",
    arguments=(
        Argument("contact_id", "contact_id", "path", _kinds.TEXT, required=True),
        Argument("update_mask", "update_mask", "query", _kinds.CommaSeparated(_kinds.TEXT)),
        Argument(
            "channel_identities",
            "channel_identities",
            "body",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ChannelIdentity")),
        ),
        Argument(
            "language",
            "language",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ContactLanguage")),
        ),
        Argument(
            "channel_priority",
            "channel_priority",
            "body",
            _kinds.ListOf(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
        ),
        Argument("display_name", "display_name", "body", _kinds.TEXT),
        Argument("email", "email", "body", _kinds.TEXT),
        Argument("external_id", "external_id", "body", _kinds.TEXT),
        Argument("metadata", "metadata", "body", _kinds.Text(max_length=1024)),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "Contact"),
    repeat="safe",
)

MERGE: Operation[Contact] = Operation(
    "contacts.merge",
    "POST",
    "/v1/projects/{project_id}/contacts/{destination_id}:merge",
    arguments=(
        Argument("destination_id", "destination_id", "path", _kinds.TEXT, required=True),
        Argument("source_id", "source_id", "body", _kinds.TEXT, required=True),
        Argument(
            "strategy",
            "strategy",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConversationMergeStrategy")),
        ),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "Contact"),
    repeat="never",
)

GET_CHANNEL_PROFILE: Operation[ChannelProfile] = Operation(
    "contacts.get_channel_profile",
    "POST",
    "/v1/projects/{project_id}/contacts:getChannelProfile",
    arguments=(
        Argument("app_id", "app_id", "body", _kinds.TEXT, required=True),
        Argument("recipient", "recipient", "body", _variants.RECIPIENT, required=True),
        Argument(
            "channel",
            "channel",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProfileChannel")),
            required=True,
        ),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "ChannelProfile"),
    repeat="safe",
)

LIST_IDENTITY_CONFLICTS: Operation[IdentityConflictPage] = Operation(
    "contacts.list_identity_conflicts",
    "GET",
    "/v1/projects/{project_id}/contacts:identityConflicts",
    arguments=(
        Argument("page_size", "page_size", "query", _kinds.Integer(minimum=1, maximum=20)),
        Argument("page_token", "page_token", "query", _kinds.TEXT),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "IdentityConflictPage"),
    repeat="safe",
    pagination=PageTokens(items="conflicts", token="page_token", next="next_page_token"),
)


def list(
    *,
    page_size: int | None = None,
    page_token: str | None = None,
    external_id: str | None = None,
    channel: ConversationChannel | None = None,
    identity: str | None = None,
) -> Request[ContactPage]:
    """The request of `Contacts.list`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return LIST.request(
        page_size=page_size,
        page_token=page_token,
        external_id=external_id,
        channel=channel,
        identity=identity,
    )


def create(
    *,
    channel_identities: Sequence[ChannelIdentity | ChannelIdentityDict],
    language: ContactLanguage,
    channel_priority: Sequence[ConversationChannel] | None = None,
    display_name: str | None = None,
    email: str | None = None,
    external_id: str | None = None,
    metadata: str | None = None,
) -> Request[Contact]:
    """The request of `Contacts.create`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return CREATE.request(
        channel_identities=channel_identities,
        language=language,
        channel_priority=channel_priority,
        display_name=display_name,
        email=email,
        external_id=external_id,
        metadata=metadata,
    )


def get(
    contact_id: str,
) -> Request[Contact]:
    """The request of `Contacts.get`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return GET.request(
        contact_id=contact_id,
    )


def delete(
    contact_id: str,
) -> Request[None]:
    """The request of `Contacts.delete`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return DELETE.request(
        contact_id=contact_id,
    )


def update(
    contact_id: str,
    *,
    update_mask: str | SequenceNotStr[str] | None = None,
    channel_identities: Sequence[ChannelIdentity | ChannelIdentityDict] | None = None,
    language: ContactLanguage | None = None,
    channel_priority: Sequence[ConversationChannel] | None = None,
    display_name: str | None = None,
    email: str | None = None,
    external_id: str | None = None,
    metadata: str | None = None,
) -> Request[Contact]:
    """The request of `Contacts.update`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return UPDATE.request(
        contact_id=contact_id,
        update_mask=update_mask,
        channel_identities=channel_identities,
        language=language,
        channel_priority=channel_priority,
        display_name=display_name,
        email=email,
        external_id=external_id,
        metadata=metadata,
    )


def merge(
    destination_id: str,
    *,
    source_id: str,
    strategy: ConversationMergeStrategy | None = None,
) -> Request[Contact]:
    """The request of `Contacts.merge`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return MERGE.request(
        destination_id=destination_id,
        source_id=source_id,
        strategy=strategy,
    )


def get_channel_profile(
    *,
    app_id: str,
    recipient: Recipient | RecipientDict,
    channel: ProfileChannel,
) -> Request[ChannelProfile]:
    """The request of `Contacts.get_channel_profile`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return GET_CHANNEL_PROFILE.request(
        app_id=app_id,
        recipient=recipient,
        channel=channel,
    )


def list_identity_conflicts(
    *,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request[IdentityConflictPage]:
    """The request of `Contacts.list_identity_conflicts`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return LIST_IDENTITY_CONFLICTS.request(
        page_size=page_size,
        page_token=page_token,
    )
