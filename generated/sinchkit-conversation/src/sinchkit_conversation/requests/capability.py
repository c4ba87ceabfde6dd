# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of capability as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation

from .. import variants as _variants

if TYPE_CHECKING:
    from sinchkit_core.calls.requests import Request

    from ..models import QueryCapabilityResponse, Recipient, RecipientDict


QUERY: Operation[QueryCapabilityResponse] = Operation(
    "capability.query",
    "POST",
    "/v1/projects/{project_id}/capability:query",
    arguments=(
        Argument("app_id", "app_id", "body", _kinds.TEXT, required=True),
        Argument("recipient", "recipient", "body", _variants.RECIPIENT, required=True),
        Argument("request_id", "request_id", "body", _kinds.TEXT),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "QueryCapabilityResponse"),
    repeat="never",
)


def query(
    *,
    app_id: str,
    recipient: Recipient | RecipientDict,
    request_id: str | None = None,
) -> Request[QueryCapabilityResponse]:
    """The request of `Capability.query`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return QUERY.request(
        app_id=app_id,
        recipient=recipient,
        request_id=request_id,
    )
