# Made from async_conferences.py by `make generate`. Do not edit: changes are overwritten.
"""Conferences with helpers: calling somebody in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_voice.requests.callouts import conference
from sinchkit_voice.resources.conferences import Conferences

from .destinations import destination_of

if TYPE_CHECKING:
    from sinchkit_voice.models import (
        CallDomain,
        Callout,
        ConferenceDtmfOptions,
        ConferenceDtmfOptionsDict,
        Destination,
        DestinationDict,
        MusicOnHold,
    )


class VoiceConferences(Conferences):
    """Rooms for several calls, known by an ID of your choice.

    See who is in, mute them, put them on hold or drop them.
    """

    def call(
        self,
        conference_id: str,
        destination: str | Destination | DestinationDict,
        *,
        cli: str | None = None,
        greeting: str | None = None,
        locale: str | None = None,
        moh_class: MusicOnHold | None = None,
        max_duration: int | None = None,
        dtmf: str | None = None,
        conference_dtmf_options: ConferenceDtmfOptions | ConferenceDtmfOptionsDict | None = None,
        domain: CallDomain | None = None,
        custom: str | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
    ) -> Callout:
        """Call somebody into a conference, which begins if it is not yet on.

        The same as `callouts.conference`, with the phone number as it is. Calling it twice rings twice.

        Args:
            conference_id: Conference to join, by an ID of your choice, up to 64 characters.
            destination: Phone number with country code; or a destination, for users of apps and SIP addresses.
            cli: Caller's number for the callee to see, with country code; optional.
            greeting: Text to speak to the callee before joining; none when absent.
            locale: Language tag or voice name for spoken text, such as `en-GB` or `Joanna`; `en-US` when absent.
            moh_class: What is heard as long as nobody else is in: `ring`, `music1`, `music2` or `music3`; silence when
                absent.
            max_duration: Longest time the call may last, in seconds.
            dtmf: Tones to send once answered, such as a PIN: digits, `#`, and `w` for half a second's pause; none when
                absent.
            conference_dtmf_options: What happens to tones that the callee sends in the conference.
            domain: Network of the callee: `pstn` is the telephone network, `mxp` Sinch's own for apps and browsers.
            custom: Text of your own, up to 1024 bytes, repeated in callbacks and call information; none when absent.
            enable_ace: True posts an ACE event to the callback URL once answered, and your SVAML then does the joining
                (`connectConf`); false when absent.
            enable_dice: True posts a DiCE event to the callback URL when the call has ended; false when absent.
            enable_pie: True posts a PIE event with the callee's input to the callback URL after `runMenu`; false when
                absent.

        Returns:
            The call was accepted and is being set up; nobody has answered yet.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass tells why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            conference(
                conference_id=conference_id,
                destination=destination_of(destination),
                cli=cli,
                greeting=greeting,
                locale=locale,
                moh_class=moh_class,
                max_duration=max_duration,
                dtmf=dtmf,
                conference_dtmf_options=conference_dtmf_options,
                domain=domain,
                custom=custom,
                enable_ace=enable_ace,
                enable_dice=enable_dice,
                enable_pie=enable_pie,
            )
        )
