"""Scripts of SVAML, written step by step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Self, TypeAlias

from sinchkit_voice import models as voice

from .instructions import Instructions
from .script import encoded

if TYPE_CHECKING:
    from collections.abc import Sequence

    CallHeaders: TypeAlias = (
        Mapping[str, str] | Sequence[voice.CallHeader | voice.CallHeaderDict | voice.ReceivedCallHeader]
    )


class Svaml(Instructions):
    """What happens next with a call: instructions, done in order, and then one action.

        Svaml(event).say("Hello", locale="en-US").connect_pstn("+15550100021", max_duration=600)

    Each method checks what it is given and returns a new script, so that a beginning can serve several scripts. What
    the service refuses is a `ValidationError` at once: an instruction or action that cannot go where the script goes,
    a second action, a text that is too long.

    Args:
        event: The event to answer, as `parse` gives it, or its kind: `ice`, `ace`, `pie` or `dice`; or `update` for a
            call that is running, `parked` for one that is parked. When absent, the steps together have to suit at
            least one of these.
        longest_text: Most characters of a spoken text; Sinch may have raised the limit for you.

    Raises:
        ValidationError: The event is not one that is answered with SVAML.
    """

    __slots__ = ()

    def hangup(self) -> Self:
        """End the call. For ICE, ACE, PIE and updates.

        Raises:
            ValidationError: The action cannot go where the script goes, or is the second.
        """
        return self._with_action("hangup")

    def continue_(self) -> Self:
        """Let the call go on as it is. For ACE, PIE and updates.

        Raises:
            ValidationError: The action cannot go where the script goes, or is the second.
        """
        return self._with_action("continue")

    def connect_pstn(
        self,
        number: str | None = None,
        *,
        locale: str | None = None,
        max_duration: int | None = None,
        dial_timeout: int | None = None,
        cli: str | None = None,
        suppress_callbacks: bool | None = None,
        dtmf: str | None = None,
        indications: voice.Indications | None = None,
        amd: voice.AmdOptions | voice.AmdOptionsDict | None = None,
    ) -> Self:
        """Connect the call to a phone. For ICE and PIE.

        Args:
            number: Phone number with country code; the one that was dialled when absent.
            locale: Language tag or voice name for spoken text; `en-US` when absent.
            max_duration: Longest time the call may last, in seconds, at most 14400 (four hours).
            dial_timeout: How long to let it ring, in seconds.
            cli: Caller's number for the callee to see, with country code; `private` shows none.
            suppress_callbacks: True posts no ACE and DiCE events for this leg; false when absent.
            dtmf: Tones to send once answered: digits, `#`, and `w` for half a second's pause.
            indications: Country whose ringing tone the caller hears.
            amd: Whether to find out if a machine answers: `{"enabled": True}`.

        Raises:
            ValidationError: An argument breaks a limit, the action cannot go where the script goes, or is the second.
        """
        return self._with_action(
            "connectPstn",
            number=number,
            locale=locale,
            max_duration=max_duration,
            dial_timeout=dial_timeout,
            cli=cli,
            suppress_callbacks=suppress_callbacks,
            dtmf=dtmf,
            indications=indications,
            amd=amd,
        )

    def connect_mxp(self, endpoint: str | None = None, *, call_headers: CallHeaders | None = None) -> Self:
        """Connect the call to a user of your app. For ICE.

        Args:
            endpoint: Name of the user; the one that was called when absent.
            call_headers: Headers for the app, each with at most 1024 bytes: a dict, a list of `CallHeader`, or
                those of an event.

        Raises:
            ValidationError: An argument breaks a limit, the action cannot go where the script goes, or is the second.
        """
        return self._with_action(
            "connectMxp",
            destination=None if endpoint is None else _destination("username", endpoint),
            call_headers=_headers(call_headers),
        )

    def connect_conf(
        self,
        conference_id: str,
        *,
        conference_dtmf_options: voice.ConferenceDtmfOptions | voice.ConferenceDtmfOptionsDict | None = None,
        moh: voice.MusicOnHold | None = None,
    ) -> Self:
        """Add the call to a conference, which begins if it is not yet on. For ICE, ACE and PIE.

        Args:
            conference_id: ID of your choice, up to 64 characters.
            conference_dtmf_options: What happens to tones that the participant sends: `{"mode": "detect"}`.
            moh: What is heard as long as nobody else is in; silence when absent.

        Raises:
            ValidationError: An argument breaks a limit, the action cannot go where the script goes, or is the second.
        """
        return self._with_action(
            "connectConf", conference_id=conference_id, conference_dtmf_options=conference_dtmf_options, moh=moh
        )

    def connect_sip(
        self,
        endpoint: str,
        *,
        max_duration: int | None = None,
        cli: str | None = None,
        transport: voice.SipTransport | None = None,
        suppress_callbacks: bool | None = None,
        call_headers: CallHeaders | None = None,
        moh: voice.MusicOnHold | None = None,
    ) -> Self:
        """Connect the call to a SIP address. For ICE and PIE.

        Args:
            endpoint: The address: `user@host`.
            max_duration: Longest time the call may last, in seconds, at most 14400 (four hours).
            cli: Caller's number for the callee to see, with country code.
            transport: Protocol to reach the address by; `UDP` when absent.
            suppress_callbacks: True posts no ACE and DiCE events for this leg; false when absent.
            call_headers: Headers for the SIP side, each with at most 1024 bytes: a dict, a list of `CallHeader`, or
                those of an event.
            moh: What the caller hears while waiting.

        Raises:
            ValidationError: An argument breaks a limit, the action cannot go where the script goes, or is the second.
        """
        return self._with_action(
            "connectSip",
            destination=_destination("sip", endpoint),
            max_duration=max_duration,
            cli=cli,
            transport=transport,
            suppress_callbacks=suppress_callbacks,
            call_headers=_headers(call_headers),
            moh=moh,
        )

    def connect_stream(
        self,
        endpoint: str,
        *,
        version: int | None = None,
        sample_rate: int | None = None,
        max_duration: int | None = None,
        call_headers: CallHeaders | None = None,
    ) -> Self:
        """Stream the call's sound to and from a WebSocket of yours. For ICE.

        Args:
            endpoint: Address of the WebSocket, a URL that begins with `wss://`.
            version: Version of the streaming protocol, 1.
            sample_rate: Samples per second, such as 44100.
            max_duration: Longest time the call may last, in seconds.
            call_headers: Headers for your server, each with at most 1024 bytes: a dict, a list of `CallHeader`, or
                those of an event.

        Raises:
            ValidationError: An argument breaks a limit, the action cannot go where the script goes, or is the second.
        """
        options = encoded(voice.StreamingOptions, {"version": version, "sample_rate": sample_rate})
        return self._with_action(
            "connectStream",
            destination=encoded(voice.StreamDestination, {"type_": "Websocket", "endpoint": endpoint}),
            streaming_options=options or None,
            max_duration=max_duration,
            call_headers=_headers(call_headers),
        )

    def run_menu(
        self,
        menus: Sequence[voice.Menu | voice.MenuDict],
        *,
        barge: bool | None = None,
        locale: str | None = None,
        main_menu: str | None = None,
        enable_voice: bool | None = None,
    ) -> Self:
        """Play menus and take input, which is then posted as a PIE event. For ICE, ACE and PIE.

        Args:
            menus: The menus, as `menu` makes them; one of them has the id `main`.
            barge: Whether input may begin before the prompt has ended; true when absent.
            locale: Language tag or voice name for spoken prompts; `en-US` when absent.
            main_menu: Menu to begin with, by its id; `main` when absent.
            enable_voice: True takes spoken input as well; false when absent.

        Raises:
            ValidationError: There is no menu `main`, a key leads nowhere, a prompt is too long, or the action
                cannot go where the script goes, or is the second.
        """
        return self._with_action(
            "runMenu", menus=menus, barge=barge, locale=locale, main_menu=main_menu, enable_voice=enable_voice
        )

    def park(
        self,
        *,
        locale: str | None = None,
        intro_prompt: str | None = None,
        hold_prompt: str | None = None,
        max_duration: int | None = None,
    ) -> Self:
        """Keep the call waiting with prompts, until an update tells it what to do. For ICE and updates.

        Args:
            locale: Language tag or voice name for spoken prompts; `en-US` when absent.
            intro_prompt: What is played first: the name of a file, or what `tts`, `ssml` or `href` give.
            hold_prompt: What is played over and over afterwards, in the same forms.
            max_duration: Longest time to wait, in seconds; 600 is the most that older documentation allows.

        Raises:
            ValidationError: A prompt is too long, or the action cannot go where the script goes, or is the second.
        """
        return self._with_action(
            "park", locale=locale, intro_prompt=intro_prompt, hold_prompt=hold_prompt, max_duration=max_duration
        )


def _destination(kind: str, endpoint: str) -> dict[str, object]:
    return encoded(voice.Destination, {"type_": kind, "endpoint": endpoint})


def _headers(headers: CallHeaders | None) -> object:
    if isinstance(headers, Mapping):
        return [{"key": key, "value": value} for key, value in headers.items()]
    return headers
