# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Calls that the API places, to phones or to apps. Follow a call by its ID or by the events posted to your
server.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import callouts as _requests

if TYPE_CHECKING:
    from ..models import (
        CallDomain,
        Callout,
        CalloutMethod,
        ConferenceCallout,
        ConferenceCalloutDict,
        ConferenceDtmfOptions,
        ConferenceDtmfOptionsDict,
        CustomCallout,
        CustomCalloutDict,
        Destination,
        DestinationDict,
        MusicOnHold,
        Svaml,
        SvamlDict,
        TextToSpeechCallout,
        TextToSpeechCalloutDict,
    )


class Callouts(Resource):
    """Calls that the API places, to phones or to apps. Follow a call by its ID or by the events posted to
    your server.
    """

    def create(
        self,
        *,
        method: CalloutMethod,
        conference_callout: ConferenceCallout | ConferenceCalloutDict | None = None,
        tts_callout: TextToSpeechCallout | TextToSpeechCalloutDict | None = None,
        custom_callout: CustomCallout | CustomCalloutDict | None = None,
    ) -> Callout:
        """Place a call.

        Rings a phone or an app user to speak a text (`ttsCallout`), to join a conference
        (`conferenceCallout`) or as your SVAML says (`customCallout`). Sending it twice rings twice.

        Args:
            method: Kind of call, and name of the property that holds its options.
            conference_callout: Calls somebody and, once answered, adds them to a conference.
            tts_callout: Calls somebody and, once answered, speaks a text or plays files.
            custom_callout: A call that your SVAML steers, event by event, given here or by your server.

        Returns:
            The call was accepted and is being set up; nobody has answered yet.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.create(
                method=method,
                conference_callout=conference_callout,
                tts_callout=tts_callout,
                custom_callout=custom_callout,
            )
        )

    def text_to_speech(
        self,
        *,
        destination: Destination | DestinationDict,
        cli: str | None = None,
        dtmf: str | None = None,
        domain: CallDomain | None = None,
        custom: str | None = None,
        locale: str | None = None,
        text: str | None = None,
        prompts: str | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
    ) -> Callout:
        """Call somebody and speak a text.

        Rings a phone or an app user and, once answered, speaks a text or plays prompts, then hangs up.
        Calling it twice rings twice.

        Args:
            destination: Whom to call.
            cli: Caller's number for the callee to see, with country code. Without it the call never
                connects.
            dtmf: Tones to send once answered, such as a PIN: digits, `#`, and `w` for half a second's
                pause; none when absent.
            domain: Network of the callee: `pstn` is the telephone network, `mxp` Sinch's own for apps
                and browsers.
            custom: Text of your own, up to 1024 bytes, repeated in callbacks and call information; none
                when absent.
            locale: Language tag or voice name for spoken text, such as `en-GB` or `Joanna`; `en-US`
                when absent.
            text: Text to speak, up to 600 characters unless Sinch has raised the limit. Give this or
                `prompts`.
            prompts: Prompts to play in turn, separated by `;`, in place of `text`: names of files,
                `#tts[...]`, `#ssml[...]` or `#href[...]`. 600 characters of speech by default.
            enable_ace: True posts an ACE event to the callback URL once answered, for you to reply to
                with SVAML; false when absent.
            enable_dice: True posts a DiCE event to the callback URL when the call has ended; false when
                absent.
            enable_pie: True posts a PIE event with the callee's input to the callback URL after
                `runMenu`; false when absent.

        Returns:
            The call was accepted and is being set up; nobody has answered yet.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.text_to_speech(
                destination=destination,
                cli=cli,
                dtmf=dtmf,
                domain=domain,
                custom=custom,
                locale=locale,
                text=text,
                prompts=prompts,
                enable_ace=enable_ace,
                enable_dice=enable_dice,
                enable_pie=enable_pie,
            )
        )

    def conference(
        self,
        *,
        destination: Destination | DestinationDict,
        conference_id: str,
        cli: str | None = None,
        dtmf: str | None = None,
        max_duration: int | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
        locale: str | None = None,
        greeting: str | None = None,
        moh_class: MusicOnHold | None = None,
        custom: str | None = None,
        domain: CallDomain | None = None,
        conference_dtmf_options: ConferenceDtmfOptions | ConferenceDtmfOptionsDict | None = None,
    ) -> Callout:
        """Call somebody into a conference.

        Rings a phone or an app user and, once answered, joins the call to a conference, which begins if
        it is not yet on. Calling it twice rings twice.

        Args:
            destination: Whom to call.
            conference_id: Conference to join, by an ID of your choice, up to 64 characters; it begins
                if it is not yet on.
            cli: Caller's number for the callee to see, with country code; optional.
            dtmf: Tones to send once answered, such as a PIN: digits, `#`, and `w` for half a second's
                pause; none when absent.
            max_duration: Longest time the call may last, in seconds.
            enable_ace: True posts an ACE event to the callback URL once answered, and your SVAML then
                does the joining (`connectConf`); false when absent.
            enable_dice: True posts a DiCE event to the callback URL when the call has ended; false when
                absent.
            enable_pie: True posts a PIE event with the callee's input to the callback URL after
                `runMenu`; false when absent.
            locale: Language tag or voice name for spoken text, such as `en-GB` or `Joanna`; `en-US`
                when absent.
            greeting: Text to speak to the callee before joining; none when absent.
            moh_class: What is heard as long as nobody else is in: `ring`, `music1`, `music2` or
                `music3`; silence when absent.
            custom: Text of your own, up to 1024 bytes, repeated in callbacks and call information; none
                when absent.
            domain: Network of the callee: `pstn` is the telephone network, `mxp` Sinch's own for apps
                and browsers.
            conference_dtmf_options: What happens to tones that the callee sends in the conference.

        Returns:
            The call was accepted and is being set up; nobody has answered yet.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.conference(
                destination=destination,
                conference_id=conference_id,
                cli=cli,
                dtmf=dtmf,
                max_duration=max_duration,
                enable_ace=enable_ace,
                enable_dice=enable_dice,
                enable_pie=enable_pie,
                locale=locale,
                greeting=greeting,
                moh_class=moh_class,
                custom=custom,
                domain=domain,
                conference_dtmf_options=conference_dtmf_options,
            )
        )

    def custom(
        self,
        *,
        cli: str | None = None,
        destination: Destination | DestinationDict | None = None,
        dtmf: str | None = None,
        max_duration: int | None = None,
        ice: str | Svaml | SvamlDict | None = None,
        ace: str | Svaml | SvamlDict | None = None,
        pie: str | Svaml | SvamlDict | None = None,
        dice: str | None = None,
        custom: str | None = None,
    ) -> Callout:
        """Place a call that your SVAML steers.

        Starts a call and does with it what your SVAML says, given here or by your server event by
        event. Calling it twice rings twice.

        Args:
            cli: Caller's number for the callee to see, with country code; optional.
            destination: Whom to call.
            dtmf: Tones to send once answered, such as a PIN: digits, `#`, and `w` for half a second's
                pause; none when absent.
            max_duration: Longest time the call may last, in seconds.
            ice: What to do when the call starts (ICE): SVAML, as an object or as JSON text, or a URL to
                ask; the application's callback URL when absent.
            ace: What to do when it is answered (ACE): SVAML, as an object or as JSON text, or a URL to
                ask; the application's callback URL when absent.
            pie: What to do with input to a menu (PIE): SVAML, as an object or as JSON text, or a URL to
                ask; the application's callback URL when absent.
            dice: Deprecated: URL to tell when the call has ended (DiCE). An old option that newer Sinch
                SDKs no longer have.
            custom: Text of your own, up to 1024 bytes, repeated in callbacks and call information; none
                when absent.

        Returns:
            The call was accepted and is being set up; nobody has answered yet.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.custom(
                cli=cli,
                destination=destination,
                dtmf=dtmf,
                max_duration=max_duration,
                ice=ice,
                ace=ace,
                pie=pie,
                dice=dice,
                custom=custom,
            )
        )


class AsyncCallouts(AsyncResource):
    """Calls that the API places, to phones or to apps. Follow a call by its ID or by the events posted to
    your server.
    """

    async def create(
        self,
        *,
        method: CalloutMethod,
        conference_callout: ConferenceCallout | ConferenceCalloutDict | None = None,
        tts_callout: TextToSpeechCallout | TextToSpeechCalloutDict | None = None,
        custom_callout: CustomCallout | CustomCalloutDict | None = None,
    ) -> Callout:
        """Place a call.

        Rings a phone or an app user to speak a text (`ttsCallout`), to join a conference
        (`conferenceCallout`) or as your SVAML says (`customCallout`). Sending it twice rings twice.

        Args:
            method: Kind of call, and name of the property that holds its options.
            conference_callout: Calls somebody and, once answered, adds them to a conference.
            tts_callout: Calls somebody and, once answered, speaks a text or plays files.
            custom_callout: A call that your SVAML steers, event by event, given here or by your server.

        Returns:
            The call was accepted and is being set up; nobody has answered yet.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.create(
                method=method,
                conference_callout=conference_callout,
                tts_callout=tts_callout,
                custom_callout=custom_callout,
            )
        )

    async def text_to_speech(
        self,
        *,
        destination: Destination | DestinationDict,
        cli: str | None = None,
        dtmf: str | None = None,
        domain: CallDomain | None = None,
        custom: str | None = None,
        locale: str | None = None,
        text: str | None = None,
        prompts: str | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
    ) -> Callout:
        """Call somebody and speak a text.

        Rings a phone or an app user and, once answered, speaks a text or plays prompts, then hangs up.
        Calling it twice rings twice.

        Args:
            destination: Whom to call.
            cli: Caller's number for the callee to see, with country code. Without it the call never
                connects.
            dtmf: Tones to send once answered, such as a PIN: digits, `#`, and `w` for half a second's
                pause; none when absent.
            domain: Network of the callee: `pstn` is the telephone network, `mxp` Sinch's own for apps
                and browsers.
            custom: Text of your own, up to 1024 bytes, repeated in callbacks and call information; none
                when absent.
            locale: Language tag or voice name for spoken text, such as `en-GB` or `Joanna`; `en-US`
                when absent.
            text: Text to speak, up to 600 characters unless Sinch has raised the limit. Give this or
                `prompts`.
            prompts: Prompts to play in turn, separated by `;`, in place of `text`: names of files,
                `#tts[...]`, `#ssml[...]` or `#href[...]`. 600 characters of speech by default.
            enable_ace: True posts an ACE event to the callback URL once answered, for you to reply to
                with SVAML; false when absent.
            enable_dice: True posts a DiCE event to the callback URL when the call has ended; false when
                absent.
            enable_pie: True posts a PIE event with the callee's input to the callback URL after
                `runMenu`; false when absent.

        Returns:
            The call was accepted and is being set up; nobody has answered yet.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.text_to_speech(
                destination=destination,
                cli=cli,
                dtmf=dtmf,
                domain=domain,
                custom=custom,
                locale=locale,
                text=text,
                prompts=prompts,
                enable_ace=enable_ace,
                enable_dice=enable_dice,
                enable_pie=enable_pie,
            )
        )

    async def conference(
        self,
        *,
        destination: Destination | DestinationDict,
        conference_id: str,
        cli: str | None = None,
        dtmf: str | None = None,
        max_duration: int | None = None,
        enable_ace: bool | None = None,
        enable_dice: bool | None = None,
        enable_pie: bool | None = None,
        locale: str | None = None,
        greeting: str | None = None,
        moh_class: MusicOnHold | None = None,
        custom: str | None = None,
        domain: CallDomain | None = None,
        conference_dtmf_options: ConferenceDtmfOptions | ConferenceDtmfOptionsDict | None = None,
    ) -> Callout:
        """Call somebody into a conference.

        Rings a phone or an app user and, once answered, joins the call to a conference, which begins if
        it is not yet on. Calling it twice rings twice.

        Args:
            destination: Whom to call.
            conference_id: Conference to join, by an ID of your choice, up to 64 characters; it begins
                if it is not yet on.
            cli: Caller's number for the callee to see, with country code; optional.
            dtmf: Tones to send once answered, such as a PIN: digits, `#`, and `w` for half a second's
                pause; none when absent.
            max_duration: Longest time the call may last, in seconds.
            enable_ace: True posts an ACE event to the callback URL once answered, and your SVAML then
                does the joining (`connectConf`); false when absent.
            enable_dice: True posts a DiCE event to the callback URL when the call has ended; false when
                absent.
            enable_pie: True posts a PIE event with the callee's input to the callback URL after
                `runMenu`; false when absent.
            locale: Language tag or voice name for spoken text, such as `en-GB` or `Joanna`; `en-US`
                when absent.
            greeting: Text to speak to the callee before joining; none when absent.
            moh_class: What is heard as long as nobody else is in: `ring`, `music1`, `music2` or
                `music3`; silence when absent.
            custom: Text of your own, up to 1024 bytes, repeated in callbacks and call information; none
                when absent.
            domain: Network of the callee: `pstn` is the telephone network, `mxp` Sinch's own for apps
                and browsers.
            conference_dtmf_options: What happens to tones that the callee sends in the conference.

        Returns:
            The call was accepted and is being set up; nobody has answered yet.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.conference(
                destination=destination,
                conference_id=conference_id,
                cli=cli,
                dtmf=dtmf,
                max_duration=max_duration,
                enable_ace=enable_ace,
                enable_dice=enable_dice,
                enable_pie=enable_pie,
                locale=locale,
                greeting=greeting,
                moh_class=moh_class,
                custom=custom,
                domain=domain,
                conference_dtmf_options=conference_dtmf_options,
            )
        )

    async def custom(
        self,
        *,
        cli: str | None = None,
        destination: Destination | DestinationDict | None = None,
        dtmf: str | None = None,
        max_duration: int | None = None,
        ice: str | Svaml | SvamlDict | None = None,
        ace: str | Svaml | SvamlDict | None = None,
        pie: str | Svaml | SvamlDict | None = None,
        dice: str | None = None,
        custom: str | None = None,
    ) -> Callout:
        """Place a call that your SVAML steers.

        Starts a call and does with it what your SVAML says, given here or by your server event by
        event. Calling it twice rings twice.

        Args:
            cli: Caller's number for the callee to see, with country code; optional.
            destination: Whom to call.
            dtmf: Tones to send once answered, such as a PIN: digits, `#`, and `w` for half a second's
                pause; none when absent.
            max_duration: Longest time the call may last, in seconds.
            ice: What to do when the call starts (ICE): SVAML, as an object or as JSON text, or a URL to
                ask; the application's callback URL when absent.
            ace: What to do when it is answered (ACE): SVAML, as an object or as JSON text, or a URL to
                ask; the application's callback URL when absent.
            pie: What to do with input to a menu (PIE): SVAML, as an object or as JSON text, or a URL to
                ask; the application's callback URL when absent.
            dice: Deprecated: URL to tell when the call has ended (DiCE). An old option that newer Sinch
                SDKs no longer have.
            custom: Text of your own, up to 1024 bytes, repeated in callbacks and call information; none
                when absent.

        Returns:
            The call was accepted and is being set up; nobody has answered yet.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.custom(
                cli=cli,
                destination=destination,
                dtmf=dtmf,
                max_duration=max_duration,
                ice=ice,
                ace=ace,
                pie=pie,
                dice=dice,
                custom=custom,
            )
        )
