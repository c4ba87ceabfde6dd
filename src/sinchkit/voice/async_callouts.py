"""Callouts with helpers: a text spoken on the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_voice.resources.callouts import AsyncCallouts

from .destinations import destination_of

if TYPE_CHECKING:
    from sinchkit_voice.models import CallDomain, Callout, Destination, DestinationDict


class AsyncVoiceCallouts(AsyncCallouts):
    """Calls that the API places, to phones or to apps.

    Follow a call by its ID or by the events posted to your server.
    """

    async def say(
        self,
        destination: str | Destination | DestinationDict,
        text: str,
        *,
        cli: str,
        locale: str | None = None,
        dtmf: str | None = None,
        domain: CallDomain | None = None,
        custom: str | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
    ) -> Callout:
        """Call somebody, speak a text and hang up.

        The same as `text_to_speech`, with the phone number as it is. Calling it twice rings twice.

        Args:
            destination: Phone number with country code; or a destination, for users of apps and SIP addresses.
            text: Text to speak, up to 600 characters unless Sinch has raised the limit.
            cli: Caller's number for the callee to see, with country code. Without it the call would never connect.
            locale: Language tag or voice name, such as `en-GB` or `Joanna`; `en-US` when absent.
            dtmf: Tones to send once answered, such as a PIN: digits, `#`, and `w` for half a second's pause; none when
                absent.
            domain: Network of the callee: `pstn` is the telephone network, `mxp` Sinch's own for apps and browsers.
            custom: Text of your own, up to 1024 bytes, repeated in callbacks and call information; none when absent.
            enable_ace: True posts an ACE event to the callback URL once answered, for you to reply to with SVAML; false
                when absent.
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
        return await self.text_to_speech(
            destination=destination_of(destination),
            text=text,
            cli=cli,
            locale=locale,
            dtmf=dtmf,
            domain=domain,
            custom=custom,
            enable_ace=enable_ace,
            enable_dice=enable_dice,
            enable_pie=enable_pie,
        )
