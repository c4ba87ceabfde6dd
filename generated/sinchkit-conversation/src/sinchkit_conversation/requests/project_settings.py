# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of project_settings as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation

if TYPE_CHECKING:
    from sinchkit_core.calls.requests import Request

    from ..models import ContactSettings, ContactSettingsDict, ProjectSettingsResponse


GET: Operation[ProjectSettingsResponse] = Operation(
    "project_settings.get",
    "GET",
    "/v1/projects/{project_id}/settings",
    arguments=(),
    result=_kinds.Nested("sinchkit_conversation.models", "ProjectSettingsResponse"),
    repeat="safe",
)

CREATE: Operation[ProjectSettingsResponse] = Operation(
    "project_settings.create",
    "POST",
    "/v1/projects/{project_id}/settings",
    arguments=(
        Argument(
            "contact_settings",
            "contact_settings",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "ContactSettings"),
        ),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "ProjectSettingsResponse"),
    repeat="same-state",
)

UPDATE: Operation[ProjectSettingsResponse] = Operation(
    "project_settings.update",
    "PATCH",
    "/v1/projects/{project_id}/settings",
    arguments=(
        Argument(
            "contact_settings",
            "contact_settings",
            "body",
            _kinds.Nested("sinchkit_conversation.models", "ContactSettings"),
        ),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "ProjectSettingsResponse"),
    repeat="safe",
)

DELETE: Operation[None] = Operation(
    "project_settings.delete",
    "DELETE",
    "/v1/projects/{project_id}/settings",
    arguments=(),
    result=None,
    repeat="same-state",
)


def get() -> Request[ProjectSettingsResponse]:
    """The request of `ProjectSettings.get`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return GET.request()


def create(
    *,
    contact_settings: ContactSettings | ContactSettingsDict | None = None,
) -> Request[ProjectSettingsResponse]:
    """The request of `ProjectSettings.create`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return CREATE.request(
        contact_settings=contact_settings,
    )


def update(
    *,
    contact_settings: ContactSettings | ContactSettingsDict | None = None,
) -> Request[ProjectSettingsResponse]:
    """The request of `ProjectSettings.update`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return UPDATE.request(
        contact_settings=contact_settings,
    )


def delete() -> Request[None]:
    """The request of `ProjectSettings.delete`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return DELETE.request()
