# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of applications as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation

if TYPE_CHECKING:
    from sinchkit_core.calls.requests import Request
    from sinchkit_core.sequences import SequenceNotStr

    from ..models import (
        ApplicationCallbacks,
        CallbackUrls,
        CallbackUrlsDict,
        NumberCapability,
        NumberQuery,
        OwnedNumbers,
    )


QUERY_NUMBER: Operation[NumberQuery] = Operation(
    "applications.query_number",
    "GET",
    "/v1/calling/query/number/{number}",
    arguments=(Argument("number", "number", "path", _kinds.Text(pattern="^\\S+$"), required=True),),
    result=_kinds.Nested("sinchkit_voice.models", "NumberQuery"),
    repeat="safe",
    server="applications",
)

GET_NUMBERS: Operation[OwnedNumbers] = Operation(
    "applications.get_numbers",
    "GET",
    "/v1/configuration/numbers",
    arguments=(),
    result=_kinds.Nested("sinchkit_voice.models", "OwnedNumbers"),
    repeat="safe",
    server="applications",
)

ASSIGN_NUMBERS: Operation[None] = Operation(
    "applications.assign_numbers",
    "POST",
    "/v1/configuration/numbers",
    arguments=(
        Argument(
            "numbers",
            "numbers",
            "body",
            _kinds.ListOf(_kinds.TEXT, min_items=1, max_items=100),
            required=True,
        ),
        Argument("applicationkey", "applicationkey", "body", _kinds.TEXT),
        Argument(
            "capability",
            "capability",
            "body",
            _kinds.Choice(alias=("sinchkit_voice.models", "NumberCapability")),
        ),
    ),
    result=None,
    repeat="safe",
    server="applications",
)

UNASSIGN_NUMBER: Operation[None] = Operation(
    "applications.unassign_number",
    "DELETE",
    "/v1/configuration/numbers",
    arguments=(
        Argument("number", "number", "body", _kinds.TEXT, required=True),
        Argument("applicationkey", "applicationkey", "body", _kinds.TEXT),
        Argument(
            "capability",
            "capability",
            "body",
            _kinds.Choice(alias=("sinchkit_voice.models", "NumberCapability")),
        ),
    ),
    result=None,
    repeat="same-state",
    server="applications",
)

GET_CALLBACK_URLS: Operation[ApplicationCallbacks] = Operation(
    "applications.get_callback_urls",
    "GET",
    "/v1/configuration/callbacks/applications/{applicationKey}",
    arguments=(Argument("application_key", "applicationKey", "path", _kinds.TEXT, required=True),),
    result=_kinds.Nested("sinchkit_voice.models", "ApplicationCallbacks"),
    repeat="safe",
    server="applications",
)

UPDATE_CALLBACK_URLS: Operation[None] = Operation(
    "applications.update_callback_urls",
    "POST",
    "/v1/configuration/callbacks/applications/{applicationKey}",
    arguments=(
        Argument("application_key", "applicationKey", "path", _kinds.TEXT, required=True),
        Argument("url", "url", "body", _kinds.Nested("sinchkit_voice.models", "CallbackUrls")),
    ),
    result=None,
    repeat="safe",
    server="applications",
)


def query_number(
    number: str,
) -> Request[NumberQuery]:
    """The request of `Applications.query_number`, which describes the arguments, as a value.

    Deprecated: the service may stop offering this operation.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return QUERY_NUMBER.request(
        number=number,
    )


def get_numbers() -> Request[OwnedNumbers]:
    """The request of `Applications.get_numbers`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return GET_NUMBERS.request()


def assign_numbers(
    *,
    numbers: SequenceNotStr[str],
    applicationkey: str | None = None,
    capability: NumberCapability | None = None,
) -> Request[None]:
    """The request of `Applications.assign_numbers`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return ASSIGN_NUMBERS.request(
        numbers=numbers,
        applicationkey=applicationkey,
        capability=capability,
    )


def unassign_number(
    *,
    number: str,
    applicationkey: str | None = None,
    capability: NumberCapability | None = None,
) -> Request[None]:
    """The request of `Applications.unassign_number`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return UNASSIGN_NUMBER.request(
        number=number,
        applicationkey=applicationkey,
        capability=capability,
    )


def get_callback_urls(
    application_key: str,
) -> Request[ApplicationCallbacks]:
    """The request of `Applications.get_callback_urls`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return GET_CALLBACK_URLS.request(
        application_key=application_key,
    )


def update_callback_urls(
    application_key: str,
    *,
    url: CallbackUrls | CallbackUrlsDict | None = None,
) -> Request[None]:
    """The request of `Applications.update_callback_urls`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return UPDATE_CALLBACK_URLS.request(
        application_key=application_key,
        url=url,
    )
