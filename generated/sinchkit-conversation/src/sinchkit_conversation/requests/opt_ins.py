# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of opt_ins as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation

from .. import variants as _variants

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sinchkit_core.calls.requests import Request

    from ..models import ConversationChannel, OptInResponse, ProcessingStrategy, Recipient, RecipientDict


REGISTER: Operation[OptInResponse] = Operation(
    "opt_ins.register",
    "POST",
    "/v1/projects/{project_id}/optins:register",
    arguments=(
        Argument("request_id", "request_id", "query", _kinds.TEXT),
        Argument("app_id", "app_id", "body", _kinds.TEXT, required=True),
        Argument(
            "channels",
            "channels",
            "body",
            _kinds.ListOf(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
            required=True,
        ),
        Argument("recipient", "recipient", "body", _variants.RECIPIENT, required=True),
        Argument(
            "processing_strategy",
            "processing_strategy",
            "body",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingStrategy")),
        ),
    ),
    result=_kinds.Nested("sinchkit_conversation.models", "OptInResponse"),
    repeat="never",
)


def register(
    *,
    app_id: str,
    channels: Sequence[ConversationChannel],
    recipient: Recipient | RecipientDict,
    request_id: str | None = None,
    processing_strategy: ProcessingStrategy | None = None,
) -> Request[OptInResponse]:
    """The request of `OptIns.register`, which describes the arguments, as a value.

    Deprecated: the service may stop offering this operation.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return REGISTER.request(
        app_id=app_id,
        channels=channels,
        recipient=recipient,
        request_id=request_id,
        processing_strategy=processing_strategy,
    )
