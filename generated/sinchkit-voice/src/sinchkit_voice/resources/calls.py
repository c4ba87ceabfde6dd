# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""The outcome of a call, and what happens next in one that is still running."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import calls as _requests

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import Call, CallLeg, SvamlAction, SvamlActionDict, SvamlInstruction, SvamlInstructionDict


class Calls(Resource):
    """The outcome of a call, and what happens next in one that is still running."""

    def update(
        self,
        call_id: str,
        *,
        instructions: Sequence[SvamlInstruction | SvamlInstructionDict] | None = None,
        action: SvamlAction | SvamlActionDict | None = None,
    ) -> None:
        """Steer a running call.

        Plays prompts, sends tones or records, then hangs up, continues or parks the call. Only for
        calls with a PSTN or SIP leg. Repeating it plays prompts again.

        Args:
            call_id: ID of a call, given out by Sinch in the answer to a callout and in callbacks.
            instructions: What to do first, in order; nothing when absent.
            action: What happens to the call afterwards, named by `name`: `hangup`, `continue` or
                `park`; a parked call takes the connecting actions too.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.update(
                call_id=call_id,
                instructions=instructions,
                action=action,
            )
        )

    def get(
        self,
        call_id: str,
    ) -> Call:
        """Get one call.

        Looks up a running or ended call: who called whom, how it ended, how long it took and what it
        cost. The ID comes from the callout's answer or a callback.

        Args:
            call_id: ID of a call, given out by Sinch in the answer to a callout and in callbacks.

        Returns:
            The call as it stands; duration and cost are there once `status` is `FINAL`.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.get(
                call_id=call_id,
            )
        )

    def manage_with_call_leg(
        self,
        call_id: str,
        call_leg: CallLeg,
        *,
        instructions: Sequence[SvamlInstruction | SvamlInstructionDict] | None = None,
        action: SvamlAction | SvamlActionDict | None = None,
    ) -> None:
        """Steer one leg of a running call.

        Plays prompts (`playFiles`, `say`) to one side of a call or to both. Only for calls with a PSTN
        or SIP leg. Repeating it plays prompts again.

        Args:
            call_id: ID of a call, given out by Sinch in the answer to a callout and in callbacks.
            call_leg: Side that hears `playFiles` and `say`, or `both`. Without effect on conference
                calls and calls placed by a callout.
            instructions: What to do first, in order; nothing when absent.
            action: What happens to the call afterwards, named by `name`: `hangup`, `continue` or
                `park`; a parked call takes the connecting actions too.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.manage_with_call_leg(
                call_id=call_id,
                call_leg=call_leg,
                instructions=instructions,
                action=action,
            )
        )


class AsyncCalls(AsyncResource):
    """The outcome of a call, and what happens next in one that is still running."""

    async def update(
        self,
        call_id: str,
        *,
        instructions: Sequence[SvamlInstruction | SvamlInstructionDict] | None = None,
        action: SvamlAction | SvamlActionDict | None = None,
    ) -> None:
        """Steer a running call.

        Plays prompts, sends tones or records, then hangs up, continues or parks the call. Only for
        calls with a PSTN or SIP leg. Repeating it plays prompts again.

        Args:
            call_id: ID of a call, given out by Sinch in the answer to a callout and in callbacks.
            instructions: What to do first, in order; nothing when absent.
            action: What happens to the call afterwards, named by `name`: `hangup`, `continue` or
                `park`; a parked call takes the connecting actions too.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.update(
                call_id=call_id,
                instructions=instructions,
                action=action,
            )
        )

    async def get(
        self,
        call_id: str,
    ) -> Call:
        """Get one call.

        Looks up a running or ended call: who called whom, how it ended, how long it took and what it
        cost. The ID comes from the callout's answer or a callback.

        Args:
            call_id: ID of a call, given out by Sinch in the answer to a callout and in callbacks.

        Returns:
            The call as it stands; duration and cost are there once `status` is `FINAL`.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.get(
                call_id=call_id,
            )
        )

    async def manage_with_call_leg(
        self,
        call_id: str,
        call_leg: CallLeg,
        *,
        instructions: Sequence[SvamlInstruction | SvamlInstructionDict] | None = None,
        action: SvamlAction | SvamlActionDict | None = None,
    ) -> None:
        """Steer one leg of a running call.

        Plays prompts (`playFiles`, `say`) to one side of a call or to both. Only for calls with a PSTN
        or SIP leg. Repeating it plays prompts again.

        Args:
            call_id: ID of a call, given out by Sinch in the answer to a callout and in callbacks.
            call_leg: Side that hears `playFiles` and `say`, or `both`. Without effect on conference
                calls and calls placed by a callout.
            instructions: What to do first, in order; nothing when absent.
            action: What happens to the call afterwards, named by `name`: `hangup`, `continue` or
                `park`; a parked call takes the connecting actions too.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.manage_with_call_leg(
                call_id=call_id,
                call_leg=call_leg,
                instructions=instructions,
                action=action,
            )
        )
