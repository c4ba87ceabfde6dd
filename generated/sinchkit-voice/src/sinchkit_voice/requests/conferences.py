# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of conferences as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation

if TYPE_CHECKING:
    from sinchkit_core.calls.requests import Request

    from ..models import Conference, MusicOnHold, ParticipantCommand


GET: Operation[Conference] = Operation(
    "conferences.get",
    "GET",
    "/calling/v1/conferences/id/{conferenceId}",
    arguments=(Argument("conference_id", "conferenceId", "path", _kinds.TEXT, required=True),),
    result=_kinds.Nested("sinchkit_voice.models", "Conference"),
    repeat="safe",
)

KICK_ALL: Operation[None] = Operation(
    "conferences.kick_all",
    "DELETE",
    "/calling/v1/conferences/id/{conferenceId}",
    arguments=(Argument("conference_id", "conferenceId", "path", _kinds.TEXT, required=True),),
    result=None,
    repeat="same-state",
)

MANAGE_PARTICIPANT: Operation[None] = Operation(
    "conferences.manage_participant",
    "PATCH",
    "/calling/v1/conferences/id/{conferenceId}/{callId}",
    arguments=(
        Argument("conference_id", "conferenceId", "path", _kinds.TEXT, required=True),
        Argument("call_id", "callId", "path", _kinds.TEXT, required=True),
        Argument(
            "command",
            "command",
            "body",
            _kinds.Choice(alias=("sinchkit_voice.models", "ParticipantCommand")),
            required=True,
        ),
        Argument("moh", "moh", "body", _kinds.Choice(alias=("sinchkit_voice.models", "MusicOnHold"))),
    ),
    result=None,
    repeat="safe",
)

KICK_PARTICIPANT: Operation[None] = Operation(
    "conferences.kick_participant",
    "DELETE",
    "/calling/v1/conferences/id/{conferenceId}/{callId}",
    arguments=(
        Argument("conference_id", "conferenceId", "path", _kinds.TEXT, required=True),
        Argument("call_id", "callId", "path", _kinds.TEXT, required=True),
    ),
    result=None,
    repeat="same-state",
)


def get(
    conference_id: str,
) -> Request[Conference]:
    """The request of `Conferences.get`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return GET.request(
        conference_id=conference_id,
    )


def kick_all(
    conference_id: str,
) -> Request[None]:
    """The request of `Conferences.kick_all`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return KICK_ALL.request(
        conference_id=conference_id,
    )


def manage_participant(
    conference_id: str,
    call_id: str,
    *,
    command: ParticipantCommand,
    moh: MusicOnHold | None = None,
) -> Request[None]:
    """The request of `Conferences.manage_participant`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return MANAGE_PARTICIPANT.request(
        conference_id=conference_id,
        call_id=call_id,
        command=command,
        moh=moh,
    )


def kick_participant(
    conference_id: str,
    call_id: str,
) -> Request[None]:
    """The request of `Conferences.kick_participant`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return KICK_PARTICIPANT.request(
        conference_id=conference_id,
        call_id=call_id,
    )
