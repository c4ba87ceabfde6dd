# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Rooms for several calls, known by an ID of your choice. See who is in, mute them, put them on hold or
drop them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import conferences as _requests

if TYPE_CHECKING:
    from ..models import Conference, MusicOnHold, ParticipantCommand


class Conferences(Resource):
    """Rooms for several calls, known by an ID of your choice. See who is in, mute them, put them on hold
    or drop them.
    """

    def get(
        self,
        conference_id: str,
    ) -> Conference:
        """Get a conference and its participants.

        Lists who is in a running conference, for how long, and whether they are muted or on hold.

        Args:
            conference_id: ID of a conference, as you chose it when the first participant was called in.

        Returns:
            The participants at this moment.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.get(
                conference_id=conference_id,
            )
        )

    def kick_all(
        self,
        conference_id: str,
    ) -> None:
        """End a conference.

        Drops every participant at once. A second call finds no conference and gets 404.

        Args:
            conference_id: ID of a conference, as you chose it when the first participant was called in.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.kick_all(
                conference_id=conference_id,
            )
        )

    def manage_participant(
        self,
        conference_id: str,
        call_id: str,
        *,
        command: ParticipantCommand,
        moh: MusicOnHold | None = None,
    ) -> None:
        """Mute a participant or put one on hold.

        Sets one participant to muted, not muted, on hold or back from hold. Repeating the call changes
        nothing more.

        Args:
            conference_id: ID of a conference, as you chose it when the first participant was called in.
            call_id: ID of a call, given out by Sinch in the answer to a callout and in callbacks.
            command: `mute` or `unmute` the participant, or put on hold (`onhold`) and back (`resume`).
            moh: What the participant hears on hold; goes with `onhold`.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.manage_participant(
                conference_id=conference_id,
                call_id=call_id,
                command=command,
                moh=moh,
            )
        )

    def kick_participant(
        self,
        conference_id: str,
        call_id: str,
    ) -> None:
        """Drop one participant.

        Takes one call out of a running conference; the others stay in. A second call gets 404.

        Args:
            conference_id: ID of a conference, as you chose it when the first participant was called in.
            call_id: ID of a call, given out by Sinch in the answer to a callout and in callbacks.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.kick_participant(
                conference_id=conference_id,
                call_id=call_id,
            )
        )


class AsyncConferences(AsyncResource):
    """Rooms for several calls, known by an ID of your choice. See who is in, mute them, put them on hold
    or drop them.
    """

    async def get(
        self,
        conference_id: str,
    ) -> Conference:
        """Get a conference and its participants.

        Lists who is in a running conference, for how long, and whether they are muted or on hold.

        Args:
            conference_id: ID of a conference, as you chose it when the first participant was called in.

        Returns:
            The participants at this moment.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.get(
                conference_id=conference_id,
            )
        )

    async def kick_all(
        self,
        conference_id: str,
    ) -> None:
        """End a conference.

        Drops every participant at once. A second call finds no conference and gets 404.

        Args:
            conference_id: ID of a conference, as you chose it when the first participant was called in.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.kick_all(
                conference_id=conference_id,
            )
        )

    async def manage_participant(
        self,
        conference_id: str,
        call_id: str,
        *,
        command: ParticipantCommand,
        moh: MusicOnHold | None = None,
    ) -> None:
        """Mute a participant or put one on hold.

        Sets one participant to muted, not muted, on hold or back from hold. Repeating the call changes
        nothing more.

        Args:
            conference_id: ID of a conference, as you chose it when the first participant was called in.
            call_id: ID of a call, given out by Sinch in the answer to a callout and in callbacks.
            command: `mute` or `unmute` the participant, or put on hold (`onhold`) and back (`resume`).
            moh: What the participant hears on hold; goes with `onhold`.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.manage_participant(
                conference_id=conference_id,
                call_id=call_id,
                command=command,
                moh=moh,
            )
        )

    async def kick_participant(
        self,
        conference_id: str,
        call_id: str,
    ) -> None:
        """Drop one participant.

        Takes one call out of a running conference; the others stay in. A second call gets 404.

        Args:
            conference_id: ID of a conference, as you chose it when the first participant was called in.
            call_id: ID of a call, given out by Sinch in the answer to a callout and in callbacks.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.kick_participant(
                conference_id=conference_id,
                call_id=call_id,
            )
        )
