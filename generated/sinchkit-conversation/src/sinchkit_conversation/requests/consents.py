# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of consents as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation
from sinchkit_core.calls.pagination import PageTokens

if TYPE_CHECKING:
    from sinchkit_core.calls.requests import Request

    from ..models import ConsentHistory, ConsentIdentityPage, ConsentListType


LIST_IDENTITIES: Operation[ConsentIdentityPage] = Operation(
    "consents.list_identities",
    "GET",
    "/v1/projects/{project_id}/apps/{app_id}/consents/{list_type}",
    arguments=(
        Argument("app_id", "app_id", "path", _kinds.TEXT, required=True),
        Argument(
            "list_type",
            "list_type",
            "path",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ConsentListType")),
            required=True,
        ),
        Argument("page_size", "page_size", "query", _kinds.Integer(minimum=1, maximum=50)),
        Argument("page_token", "page_token", "query", _kinds.TEXT),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "ConsentIdentityPage"),
    repeat="safe",
    pagination=PageTokens(items="identities", token="page_token", next="next_page_token"),
)

LIST_AUDIT_RECORDS: Operation[ConsentHistory] = Operation(
    "consents.list_audit_records",
    "GET",
    "/v1/projects/{project_id}/apps/{app_id}/consents/identities/{identity}",
    arguments=(
        Argument("app_id", "app_id", "path", _kinds.TEXT, required=True),
        Argument("identity", "identity", "path", _kinds.TEXT, required=True),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "ConsentHistory"),
    repeat="safe",
)


def list_identities(
    app_id: str,
    list_type: ConsentListType,
    *,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request[ConsentIdentityPage]:
    """The request of `Consents.list_identities`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return LIST_IDENTITIES.request(
        app_id=app_id,
        list_type=list_type,
        page_size=page_size,
        page_token=page_token,
    )


def list_audit_records(
    app_id: str,
    identity: str,
) -> Request[ConsentHistory]:
    """The request of `Consents.list_audit_records`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return LIST_AUDIT_RECORDS.request(
        app_id=app_id,
        identity=identity,
    )
