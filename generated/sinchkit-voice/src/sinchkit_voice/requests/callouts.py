# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Requests of callouts as values, for `execute` and `execute_raw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core import kinds as _kinds
from sinchkit_core.calls.operations import Argument, Operation

if TYPE_CHECKING:
    from sinchkit_core.calls.requests import Request

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


CREATE: Operation[Callout] = Operation(
    "callouts.create",
    "POST",
    "/calling/v1/callouts",
    arguments=(
        Argument(
            "method",
            "method",
            "body",
            _kinds.Choice(alias=("sinchkit_voice.models", "CalloutMethod")),
            required=True,
        ),
        Argument(
            "conference_callout",
            "conferenceCallout",
            "body",
            _kinds.Nested("sinchkit_voice.models", "ConferenceCallout"),
        ),
        Argument(
            "tts_callout", "ttsCallout", "body", _kinds.Nested("sinchkit_voice.models", "TextToSpeechCallout")
        ),
        Argument(
            "custom_callout", "customCallout", "body", _kinds.Nested("sinchkit_voice.models", "CustomCallout")
        ),
    ),
    result=_kinds.Nested("sinchkit_voice.models", "Callout"),
    repeat="never",
)

TEXT_TO_SPEECH: Operation[Callout] = Operation(
    "callouts.text_to_speech",
    "POST",
    "/calling/v1/callouts",
    arguments=(
        Argument(
            "destination",
            "destination",
            "body",
            _kinds.Nested("sinchkit_voice.models", "Destination"),
            required=True,
        ),
        Argument("cli", "cli", "body", _kinds.TEXT),
        Argument("dtmf", "dtmf", "body", _kinds.TEXT),
        Argument("domain", "domain", "body", _kinds.Choice(alias=("sinchkit_voice.models", "CallDomain"))),
        Argument("custom", "custom", "body", _kinds.TEXT),
        Argument("locale", "locale", "body", _kinds.TEXT),
        Argument("text", "text", "body", _kinds.TEXT),
        Argument("prompts", "prompts", "body", _kinds.TEXT),
        Argument("enable_ace", "enableAce", "body", _kinds.BOOLEAN),
        Argument("enable_dice", "enableDice", "body", _kinds.BOOLEAN),
        Argument("enable_pie", "enablePie", "body", _kinds.BOOLEAN),
    ),
    result=_kinds.Nested("sinchkit_voice.models", "Callout"),
    repeat="never",
    wrap="ttsCallout",
    constants={"method": "ttsCallout"},
)

CONFERENCE: Operation[Callout] = Operation(
    "callouts.conference",
    "POST",
    "/calling/v1/callouts",
    arguments=(
        Argument(
            "destination",
            "destination",
            "body",
            _kinds.Nested("sinchkit_voice.models", "Destination"),
            required=True,
        ),
        Argument("conference_id", "conferenceId", "body", _kinds.TEXT, required=True),
        Argument("cli", "cli", "body", _kinds.TEXT),
        Argument("dtmf", "dtmf", "body", _kinds.TEXT),
        Argument("max_duration", "maxDuration", "body", _kinds.INTEGER),
        Argument("enable_ace", "enableAce", "body", _kinds.BOOLEAN),
        Argument("enable_dice", "enableDice", "body", _kinds.BOOLEAN),
        Argument("enable_pie", "enablePie", "body", _kinds.BOOLEAN),
        Argument("locale", "locale", "body", _kinds.TEXT),
        Argument("greeting", "greeting", "body", _kinds.TEXT),
        Argument(
            "moh_class", "mohClass", "body", _kinds.Choice(alias=("sinchkit_voice.models", "MusicOnHold"))
        ),
        Argument("custom", "custom", "body", _kinds.TEXT),
        Argument("domain", "domain", "body", _kinds.Choice(alias=("sinchkit_voice.models", "CallDomain"))),
        Argument(
            "conference_dtmf_options",
            "conferenceDtmfOptions",
            "body",
            _kinds.Nested("sinchkit_voice.models", "ConferenceDtmfOptions"),
        ),
    ),
    result=_kinds.Nested("sinchkit_voice.models", "Callout"),
    repeat="never",
    wrap="conferenceCallout",
    constants={"method": "conferenceCallout"},
)

CUSTOM: Operation[Callout] = Operation(
    "callouts.custom",
    "POST",
    "/calling/v1/callouts",
    arguments=(
        Argument("cli", "cli", "body", _kinds.TEXT),
        Argument("destination", "destination", "body", _kinds.Nested("sinchkit_voice.models", "Destination")),
        Argument("dtmf", "dtmf", "body", _kinds.TEXT),
        Argument("max_duration", "maxDuration", "body", _kinds.INTEGER),
        Argument(
            "ice",
            "ice",
            "body",
            _kinds.JsonText(_kinds.OneOf((_kinds.TEXT, _kinds.Nested("sinchkit_voice.models", "Svaml")))),
        ),
        Argument(
            "ace",
            "ace",
            "body",
            _kinds.JsonText(_kinds.OneOf((_kinds.TEXT, _kinds.Nested("sinchkit_voice.models", "Svaml")))),
        ),
        Argument(
            "pie",
            "pie",
            "body",
            _kinds.JsonText(_kinds.OneOf((_kinds.TEXT, _kinds.Nested("sinchkit_voice.models", "Svaml")))),
        ),
        Argument("dice", "dice", "body", _kinds.TEXT),
        Argument("custom", "custom", "body", _kinds.TEXT),
    ),
    result=_kinds.Nested("sinchkit_voice.models", "Callout"),
    repeat="never",
    wrap="customCallout",
    constants={"method": "customCallout"},
)


def create(
    *,
    method: CalloutMethod,
    conference_callout: ConferenceCallout | ConferenceCalloutDict | None = None,
    tts_callout: TextToSpeechCallout | TextToSpeechCalloutDict | None = None,
    custom_callout: CustomCallout | CustomCalloutDict | None = None,
) -> Request[Callout]:
    """The request of `Callouts.create`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return CREATE.request(
        method=method,
        conference_callout=conference_callout,
        tts_callout=tts_callout,
        custom_callout=custom_callout,
    )


def text_to_speech(
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
) -> Request[Callout]:
    """The request of `Callouts.text_to_speech`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return TEXT_TO_SPEECH.request(
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


def conference(
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
) -> Request[Callout]:
    """The request of `Callouts.conference`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return CONFERENCE.request(
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


def custom(
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
) -> Request[Callout]:
    """The request of `Callouts.custom`, which describes the arguments, as a value.

    Raises:
        ValidationError: An argument is missing or cannot be sent.
    """
    return CUSTOM.request(
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
