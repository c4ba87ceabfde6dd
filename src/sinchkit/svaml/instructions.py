"""The instructions of SVAML, done in the order in which they are given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from sinchkit_voice import models as voice

from .script import Script, encoded

if TYPE_CHECKING:
    from sinchkit_core.sequences import SequenceNotStr


class Instructions(Script):
    """A script to which instructions can be added."""

    __slots__ = ()

    def say(self, text: str, *, locale: str | None = None) -> Self:
        """Speak a text. Goes into ICE, ACE, PIE and updates.

        Args:
            text: What to say, up to 600 characters unless `longest_text` says otherwise.
            locale: Language tag or voice name, such as `en-GB` or `Joanna`; `en-US` when absent.

        Raises:
            ValidationError: An argument breaks a limit, or the instruction cannot go where the script goes.
        """
        return self._with_instruction("say", text=text, locale=locale)

    def play_files(self, ids: SequenceNotStr[str], *, locale: str | None = None) -> Self:
        """Play files or speak texts, in order. Goes into ICE, ACE, PIE and updates.

        Args:
            ids: What to play: names or URLs of files, or what `tts`, `ssml` and `href` give.
            locale: Language tag or voice name for `tts` and `ssml`; needed with those.

        Raises:
            ValidationError: An argument breaks a limit, or the instruction cannot go where the script goes.
        """
        return self._with_instruction("playFiles", ids=ids, locale=locale)

    def send_dtmf(self, value: str) -> Self:
        """Send tones. Goes into ICE, PIE and updates.

        Args:
            value: The tones: digits, `#`, and `w` for half a second's pause.

        Raises:
            ValidationError: There is another character, or the instruction cannot go where the script goes.
        """
        return self._with_instruction("sendDtmf", value=value)

    def set_cookie(self, key: str, value: str) -> Self:
        """Keep a value with the call, for the callbacks to come. Goes into ICE, ACE and PIE.

        Args:
            key: Name of the value.
            value: The value; key and value together have at most 1024 bytes.

        Raises:
            ValidationError: It is too long, or the instruction cannot go where the script goes.
        """
        return self._with_instruction("setCookie", key=key, value=value)

    def answer(self) -> Self:
        """Answer the call before anything is played. Goes into ICE.

        Raises:
            ValidationError: The instruction cannot go where the script goes.
        """
        return self._with_instruction("answer")

    def start_recording(
        self,
        *,
        destination_url: str | None = None,
        credentials: str | None = None,
        format_: str | None = None,
        notification_events: bool | None = None,
        transcription_options: voice.TranscriptionOptions | voice.TranscriptionOptionsDict | None = None,
    ) -> Self:
        """Start to record the call. Goes into ICE, ACE, PIE and updates.

        Args:
            destination_url: Where to store the recording, a URL that begins with `s3://` or `azure://`.
            credentials: What the store asks for to let Sinch write there.
            format_: File format; `mp3` when absent.
            notification_events: Whether notify events tell when the recording is finished and available; true when
                absent.
            transcription_options: Whether it is written down as text: `{"enabled": True, "locale": "en-US"}`.

        Raises:
            ValidationError: An argument is of the wrong type, or the instruction cannot go where the script goes.
        """
        options = encoded(
            voice.RecordingOptions,
            {
                "destination_url": destination_url,
                "credentials": credentials,
                "format_": format_,
                "notification_events": notification_events,
                "transcription_options": transcription_options,
            },
        )
        return self._with_instruction("startRecording", options=options or None)

    def stop_recording(self) -> Self:
        """End the recording. Goes into ICE, ACE, PIE and updates.

        Raises:
            ValidationError: The instruction cannot go where the script goes.
        """
        return self._with_instruction("stopRecording")

    def report_call_status(self, value: voice.ReportedCallStatus, *, details: str | None = None) -> Self:
        """Report what came of the call. An old option, for the answer to DiCE.

        Args:
            value: Whether the call did what it was for.
            details: Remark of your own, up to 64 characters.

        Raises:
            ValidationError: An argument breaks a limit, or the instruction cannot go where the script goes.
        """
        return self._with_instruction("reportCallStatus", value=value, details=details)
