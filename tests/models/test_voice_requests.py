"""Requests of the Voice API as a user writes them, with the JSON that each must send."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from typing import Any, Final

import pytest

import sinchkit_voice.models as models
import sinchkit_voice.requests.applications as applications
import sinchkit_voice.requests.callouts as callouts
import sinchkit_voice.requests.calls as calls
import sinchkit_voice.requests.conferences as conferences
from sinchkit_core import ValidationError
from tests.models.document_operations import OPERATIONS
from tests.models.voice_payloads import ACTIONS, INSTRUCTIONS, SVAML

TO: Final[models.DestinationDict] = {"type": "number", "endpoint": "+15550100021"}


def checked(request: Any) -> Any:
    request.check()
    return pickle.loads(pickle.dumps(request))


@pytest.mark.parametrize("destination", [TO, models.Destination(type_="number", endpoint="+15550100021")])
def test_a_text_is_spoken(destination: Any) -> None:
    request = checked(
        callouts.text_to_speech(
            destination=destination,
            cli="+15550100001",
            text="Hello",
            prompts="#tts[Hello];#ssml[<speak/>]",
            locale="en-US",
            dtmf="ww1",
            domain="pstn",
            custom="",
            enable_ace=True,
            enable_dice=False,
            enable_pie=True,
        )
    )
    assert (request.method, request.path) == ("POST", "/calling/v1/callouts")
    assert request.body == {
        "method": "ttsCallout",
        "ttsCallout": {
            "destination": TO,
            "cli": "+15550100001",
            "text": "Hello",
            "prompts": "#tts[Hello];#ssml[<speak/>]",
            "locale": "en-US",
            "dtmf": "ww1",
            "domain": "pstn",
            "custom": "",
            "enableAce": True,
            "enableDice": False,
            "enablePie": True,
        },
    }


def test_somebody_is_called_into_a_conference() -> None:
    request = checked(
        callouts.conference(
            destination=TO,
            conference_id="room 7",
            cli="+15550100001",
            conference_dtmf_options=models.ConferenceDtmfOptions(mode="detect", max_digits=2, timeout_mills=2500),
            dtmf="1",
            max_duration=32,
            enable_ace=True,
            enable_dice=True,
            enable_pie=False,
            locale="en-US",
            greeting="Welcome",
            moh_class="music1",
            custom="c",
            domain="mxp",
        )
    )
    assert request.body == {
        "method": "conferenceCallout",
        "conferenceCallout": {
            "destination": TO,
            "conferenceId": "room 7",
            "cli": "+15550100001",
            "conferenceDtmfOptions": {"mode": "detect", "maxDigits": 2, "timeoutMills": 2500},
            "dtmf": "1",
            "maxDuration": 32,
            "enableAce": True,
            "enableDice": True,
            "enablePie": False,
            "locale": "en-US",
            "greeting": "Welcome",
            "mohClass": "music1",
            "custom": "c",
            "domain": "mxp",
        },
    }


_SMALL: Final[models.SvamlDict] = {"instructions": [{"name": "say", "text": "Hej Åsa"}], "action": {"name": "hangup"}}
_TEXT: Final = '{"instructions":[{"name":"say","text":"Hej Åsa"}],"action":{"name":"hangup"}}'


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (_SMALL, _TEXT),
        (models.Svaml(instructions=[models.Say(text="Hej Åsa")], action=models.Hangup()), _TEXT),
        ({"instructions": [models.Say(text="Hej Åsa")], "action": models.Hangup()}, _TEXT),
        (_TEXT, _TEXT),
        ('{ "action": {"name": "Park"} }', '{ "action": {"name": "Park"} }'),
        ("https://example.com/ice", "https://example.com/ice"),
    ],
    ids=["dict", "model", "dict of models", "text", "text as it is", "URL"],
)
@pytest.mark.parametrize("event", ["ice", "ace", "pie"])
def test_svaml_of_a_custom_callout_travels_as_text(event: str, given: Any, sent: str) -> None:
    arguments: dict[str, Any] = {"destination": TO, "cli": "+15550100001", "custom": "c", event: given}
    body = checked(callouts.custom(**arguments)).body
    text = body["customCallout"].pop(event)
    assert body == {
        "method": "customCallout",
        "customCallout": {"destination": TO, "cli": "+15550100001", "custom": "c"},
    }
    # What was given as text is sent as it is; objects are sent without spaces, in whatever order.
    assert text == sent if isinstance(given, str) else sorted(text) == sorted(sent)
    assert sent.startswith("https:") or json.loads(text) == json.loads(sent)


def test_all_of_svaml_travels_as_text() -> None:
    cases: tuple[Any, ...] = (SVAML, models.Svaml.from_dict(SVAML))
    for given in cases:
        body = checked(callouts.custom(ice=given, max_duration=60, dtmf="1", dice="https://example.com")).body
        assert isinstance(body["customCallout"]["ice"], str)
        assert json.loads(body["customCallout"]["ice"]) == SVAML
        assert {**body["customCallout"], "ice": None} == {
            "ice": None,
            "maxDuration": 60,
            "dtmf": "1",
            "dice": "https://example.com",
        }


@pytest.mark.parametrize(
    ("svaml", "place"),
    [
        ({"instructions": [{"name": "playFiles"}], "action": {"name": "hangup"}}, "ice.instructions[0].ids"),
        ({"instructions": [{"name": "say", "text": 7}], "action": {"name": "hangup"}}, "ice.instructions[0].text"),
        ({"action": {"name": "connectPstn", "maxDuration": 14401}}, "ice.action.maxDuration"),
        ({"instructions": []}, "ice.action"),
        (7, "ice"),
        (["say"], "ice"),
    ],
)
def test_bad_svaml_is_refused_with_its_place(svaml: Any, place: str) -> None:
    with pytest.raises(ValidationError) as caught:
        callouts.custom(destination=TO, ice=svaml).check()
    assert str(caught.value).startswith(place)


def test_a_callout_of_any_kind_is_written_whole() -> None:
    raw: models.CustomCalloutDict = {"destination": TO, "ice": "https://example.com/ice"}
    request = checked(callouts.create(method="customCallout", custom_callout=raw))
    assert request.body == {"method": "customCallout", "customCallout": raw}
    inline = checked(callouts.create(method="customCallout", custom_callout={"destination": TO, "ice": _SMALL}))
    assert inline.body == {"method": "customCallout", "customCallout": {"destination": TO, "ice": _TEXT}}
    assert inline.body == callouts.custom(destination=TO, ice=_SMALL).body
    ice: Any = models.Svaml.from_dict(_SMALL)
    model = models.CustomCallout(destination=models.Destination.from_dict(TO), ice=ice)
    sent = checked(callouts.create(method="customCallout", custom_callout=model)).body["customCallout"]
    assert {**sent, "ice": json.loads(sent["ice"])} == {"destination": TO, "ice": _SMALL}


_UPDATES: Final[list[tuple[Callable[..., Any], str]]] = [
    (calls.update, "/calling/v1/calls/id/call%2F1"),
    (
        lambda call_id, **more: calls.manage_with_call_leg(call_id, "callee", **more),
        "/calling/v1/calls/id/call%2F1/leg/callee",
    ),
]


@pytest.mark.parametrize(("update", "path"), _UPDATES, ids=["call", "leg"])
@pytest.mark.parametrize("kind", INSTRUCTIONS)
def test_a_call_is_given_instructions(update: Callable[..., Any], path: str, kind: str) -> None:
    raw = INSTRUCTIONS[kind]
    for given in (raw, models.svaml_instruction_from_dict(raw)):
        request = checked(update("call/1", instructions=[given], action={"name": "continue"}))
        assert (request.method, request.path) == ("PATCH", path)
        assert request.body == {"instructions": [raw], "action": {"name": "continue"}}
    assert checked(update("call/1", instructions=[raw])).body == {"instructions": [raw]}


@pytest.mark.parametrize("kind", ACTIONS)
def test_a_call_is_given_an_action(kind: str) -> None:
    raw = ACTIONS[kind]
    cases: tuple[Any, ...] = (raw, models.svaml_action_from_dict(raw))
    for given in cases:
        assert checked(calls.update("c1", action=given)).body == {"action": raw}


def test_an_instruction_newer_than_this_version_can_be_sent() -> None:
    raw: dict[str, Any] = {"name": "dance", "steps": [1, {"a": None}]}
    instructions: Any = [raw, models.svaml_instruction_from_dict(raw)]
    assert checked(calls.update("c1", instructions=instructions)).body == {"instructions": [raw, raw]}


def test_a_participant_is_muted() -> None:
    request = checked(conferences.manage_participant(conference_id="room 7", call_id="c1", command="mute", moh="ring"))
    assert request.path == "/calling/v1/conferences/id/room%207/c1"
    assert request.body == {"command": "mute", "moh": "ring"}


def test_numbers_and_callbacks_are_managed_on_the_other_host() -> None:
    others = {str(one) for one in OPERATIONS if one.source.api == "voice" and one.resource == "applications"}
    assert others
    for one in OPERATIONS:
        if one.source.api == "voice":
            assert one.operation.server == ("applications" if one.resource == "applications" else None), str(one)


def test_numbers_are_assigned_and_freed() -> None:
    assigned = checked(applications.assign_numbers(numbers=["+15550100001"], applicationkey="k", capability="voice"))
    assert (assigned.method, assigned.path) == ("POST", "/v1/configuration/numbers")
    assert assigned.body == {"numbers": ["+15550100001"], "applicationkey": "k", "capability": "voice"}
    freed = checked(applications.unassign_number(number="+15550100001", applicationkey="k", capability="sms"))
    assert (freed.method, freed.path) == ("DELETE", "/v1/configuration/numbers")
    assert freed.body == {"number": "+15550100001", "applicationkey": "k", "capability": "sms"}
    for numbers in ([], ["1"] * 101):
        with pytest.raises(ValidationError, match="numbers"):
            applications.assign_numbers(numbers=numbers).check()


@pytest.mark.parametrize(
    "url", [{"primary": "https://a.example.com"}, {"primary": "https://a.example.com", "fallback": "https://b.example"}]
)
def test_callback_urls_are_one_object(url: Any) -> None:
    for given in (url, models.CallbackUrls.from_dict(url)):
        request = checked(applications.update_callback_urls("key 1", url=given))
        assert (request.path, request.body) == (
            "/v1/configuration/callbacks/applications/key%201",
            {"url": url},
        )
    assert applications.query_number("+15550100001").path == "/v1/calling/query/number/%2B15550100001"
    with pytest.raises(ValidationError, match="number"):
        applications.query_number("+1 555").check()
