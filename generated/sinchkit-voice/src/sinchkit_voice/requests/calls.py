# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of calls as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation

from .. import variants as _variants

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sinchkit_core.calls.requests import Request

    from ..models import Call, CallLeg, SvamlAction, SvamlActionDict, SvamlInstruction, SvamlInstructionDict


UPDATE: Operation[None] = Operation(
    "calls.update",
    "PATCH",
    "/calling/v1/calls/id/{callId}",
    arguments=(
        Argument("call_id", "callId", "path", _kinds.TEXT, required=True),
        Argument("instructions", "instructions", "body", _kinds.ListOf(_variants.SVAML_INSTRUCTION)),
        Argument("action", "action", "body", _variants.SVAML_ACTION),
    ),
    result=None,
    repeat="never",
)

GET: Operation[Call] = Operation(
    "calls.get",
    "GET",
    "/calling/v1/calls/id/{callId}",
    arguments=(Argument("call_id", "callId", "path", _kinds.TEXT, required=True),),
    result=_kinds.Nested("sinchkit_voice.models", "Call"),
    repeat="safe",
)

MANAGE_WITH_CALL_LEG: Operation[None] = Operation(
    "calls.manage_with_call_leg",
    "PATCH",
    "/calling/v1/calls/id/{callId}/leg/{callLeg}",
    arguments=(
        Argument("call_id", "callId", "path", _kinds.TEXT, required=True),
        Argument(
            "call_leg",
            "callLeg",
            "path",
            _kinds.Choice(alias=("sinchkit_voice.models", "CallLeg")),
            required=True,
        ),
        Argument("instructions", "instructions", "body", _kinds.ListOf(_variants.SVAML_INSTRUCTION)),
        Argument("action", "action", "body", _variants.SVAML_ACTION),
    ),
    result=None,
    repeat="never",
)


def update(
    call_id: str,
    *,
    instructions: Sequence[SvamlInstruction | SvamlInstructionDict] | None = None,
    action: SvamlAction | SvamlActionDict | None = None,
) -> Request[None]:
    """The request of `Calls.update`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return UPDATE.request(
        call_id=call_id,
        instructions=instructions,
        action=action,
    )


def get(
    call_id: str,
) -> Request[Call]:
    """The request of `Calls.get`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return GET.request(
        call_id=call_id,
    )


def manage_with_call_leg(
    call_id: str,
    call_leg: CallLeg,
    *,
    instructions: Sequence[SvamlInstruction | SvamlInstructionDict] | None = None,
    action: SvamlAction | SvamlActionDict | None = None,
) -> Request[None]:
    """The request of `Calls.manage_with_call_leg`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return MANAGE_WITH_CALL_LEG.request(
        call_id=call_id,
        call_leg=call_leg,
        instructions=instructions,
        action=action,
    )
