# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of groups as values, for `execute` and `execute_raw`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation
from sinchkit_core.calls.pagination import PageNumbers

if TYPE_CHECKING:
    from sinchkit_core.calls.requests import Request
    from sinchkit_core.null import Null
    from sinchkit_core.sequences import SequenceNotStr

    from ..models import AutoUpdate, AutoUpdateDict, Group, GroupPage


LIST: Operation[GroupPage] = Operation(
    "groups.list",
    "GET",
    "/xms/v1/{service_plan_id}/groups",
    arguments=(
        Argument("page", "page", "query", _kinds.Integer(minimum=0)),
        Argument("page_size", "page_size", "query", _kinds.Integer(minimum=1, maximum=100)),
    ),
    result=_kinds.Nested("sinchkit_sms.models", "GroupPage"),
    repeat="safe",
    pagination=PageNumbers(items="groups", page="page", size="page_size"),
)

CREATE: Operation[Group] = Operation(
    "groups.create",
    "POST",
    "/xms/v1/{service_plan_id}/groups",
    arguments=(
        Argument("name", "name", "body", _kinds.Text(max_length=20)),
        Argument("members", "members", "body", _kinds.ListOf(_kinds.TEXT, max_items=10000)),
        Argument("child_groups", "child_groups", "body", _kinds.ListOf(_kinds.TEXT, max_items=10)),
        Argument("auto_update", "auto_update", "body", _kinds.Nested("sinchkit_sms.models", "AutoUpdate")),
    ),
    result=_kinds.Nested("sinchkit_sms.models", "Group"),
    repeat="never",
)

GET: Operation[Group] = Operation(
    "groups.get",
    "GET",
    "/xms/v1/{service_plan_id}/groups/{group_id}",
    arguments=(Argument("group_id", "group_id", "path", _kinds.TEXT, required=True),),
    result=_kinds.Nested("sinchkit_sms.models", "Group"),
    repeat="safe",
)

UPDATE: Operation[Group] = Operation(
    "groups.update",
    "POST",
    "/xms/v1/{service_plan_id}/groups/{group_id}",
    arguments=(
        Argument("group_id", "group_id", "path", _kinds.TEXT, required=True),
        Argument("add", "add", "body", _kinds.ListOf(_kinds.TEXT, max_items=10000)),
        Argument("remove", "remove", "body", _kinds.ListOf(_kinds.TEXT, max_items=10000)),
        Argument("name", "name", "body", _kinds.Text(max_length=20), nullable=True),
        Argument("add_from_group", "add_from_group", "body", _kinds.TEXT),
        Argument("remove_from_group", "remove_from_group", "body", _kinds.TEXT),
        Argument("auto_update", "auto_update", "body", _kinds.Nested("sinchkit_sms.models", "AutoUpdate")),
    ),
    result=_kinds.Nested("sinchkit_sms.models", "Group"),
    repeat="safe",
)

REPLACE: Operation[Group] = Operation(
    "groups.replace",
    "PUT",
    "/xms/v1/{service_plan_id}/groups/{group_id}",
    arguments=(
        Argument("group_id", "group_id", "path", _kinds.TEXT, required=True),
        Argument("name", "name", "body", _kinds.Text(max_length=20)),
        Argument("members", "members", "body", _kinds.ListOf(_kinds.TEXT, max_items=10000)),
        Argument("child_groups", "child_groups", "body", _kinds.ListOf(_kinds.TEXT, max_items=10)),
        Argument("auto_update", "auto_update", "body", _kinds.Nested("sinchkit_sms.models", "AutoUpdate")),
    ),
    result=_kinds.Nested("sinchkit_sms.models", "Group"),
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    "groups.delete",
    "DELETE",
    "/xms/v1/{service_plan_id}/groups/{group_id}",
    arguments=(Argument("group_id", "group_id", "path", _kinds.TEXT, required=True),),
    result=None,
    repeat="same-state",
)

LIST_MEMBERS: Operation[builtins.list[str]] = Operation(
    "groups.list_members",
    "GET",
    "/xms/v1/{service_plan_id}/groups/{group_id}/members",
    arguments=(Argument("group_id", "group_id", "path", _kinds.TEXT, required=True),),
    result=_kinds.ListOf(_kinds.TEXT),
    repeat="safe",
)


def list(
    *,
    page: int | None = None,
    page_size: int | None = None,
) -> Request[GroupPage]:
    """The request of `Groups.list`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return LIST.request(
        page=page,
        page_size=page_size,
    )


def create(
    *,
    name: str | None = None,
    members: SequenceNotStr[str] | None = None,
    child_groups: SequenceNotStr[str] | None = None,
    auto_update: AutoUpdate | AutoUpdateDict | None = None,
) -> Request[Group]:
    """The request of `Groups.create`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return CREATE.request(
        name=name,
        members=members,
        child_groups=child_groups,
        auto_update=auto_update,
    )


def get(
    group_id: str,
) -> Request[Group]:
    """The request of `Groups.get`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return GET.request(
        group_id=group_id,
    )


def update(
    group_id: str,
    *,
    add: SequenceNotStr[str] | None = None,
    remove: SequenceNotStr[str] | None = None,
    name: str | Null | None = None,
    add_from_group: str | None = None,
    remove_from_group: str | None = None,
    auto_update: AutoUpdate | AutoUpdateDict | None = None,
) -> Request[Group]:
    """The request of `Groups.update`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return UPDATE.request(
        group_id=group_id,
        add=add,
        remove=remove,
        name=name,
        add_from_group=add_from_group,
        remove_from_group=remove_from_group,
        auto_update=auto_update,
    )


def replace(
    group_id: str,
    *,
    name: str | None = None,
    members: SequenceNotStr[str] | None = None,
    child_groups: SequenceNotStr[str] | None = None,
    auto_update: AutoUpdate | AutoUpdateDict | None = None,
) -> Request[Group]:
    """The request of `Groups.replace`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return REPLACE.request(
        group_id=group_id,
        name=name,
        members=members,
        child_groups=child_groups,
        auto_update=auto_update,
    )


def delete(
    group_id: str,
) -> Request[None]:
    """The request of `Groups.delete`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return DELETE.request(
        group_id=group_id,
    )


def list_members(
    group_id: str,
) -> Request[builtins.list[str]]:
    """The request of `Groups.list_members`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return LIST_MEMBERS.request(
        group_id=group_id,
    )
