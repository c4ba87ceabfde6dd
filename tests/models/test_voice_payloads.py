"""The events of the Voice API and SVAML, as the service sends and takes them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

import sinchkit_voice.models as models
from tests.models.documents import document
from tests.models.voice_payloads import ACTIONS, BARE_EVENTS, EVENTS, INSTRUCTIONS, SVAML
from tests.models.wholeness import assert_read_and_written


def names_of(title: str) -> list[str]:
    return list(document("voice").unions[title].variants)


def test_every_event_instruction_and_action_is_here() -> None:
    assert {raw["event"] for raw in EVENTS.values()} == {*names_of("VoiceEvent")}
    assert {raw["name"] for raw in INSTRUCTIONS.values()} == {*names_of("SvamlInstruction")}
    assert {raw["name"] for raw in ACTIONS.values()} == {*names_of("SvamlAction")}


@pytest.mark.parametrize("kind", EVENTS)
def test_an_event_is_read_whole_and_written_back(kind: str) -> None:
    read = assert_read_and_written(models.voice_event_from_dict, EVENTS[kind])
    assert type(read) is getattr(models, kind)
    assert read.timestamp == datetime(2026, 3, 2, 9, 15, 10, 123456, UTC)


@pytest.mark.parametrize("kind", BARE_EVENTS)
def test_an_event_with_only_what_is_always_there_is_read(kind: str) -> None:
    read = assert_read_and_written(models.voice_event_from_dict, BARE_EVENTS[kind])
    assert type(read) is getattr(models, kind)
    moment = read.timestamp
    assert moment == (None if kind == "NotificationEvent" else datetime(2026, 3, 2, 9, 15, 10, tzinfo=UTC))


@pytest.mark.parametrize(
    ("kind", "news"),
    [
        ("DisconnectedCallEvent", {"reason": "INVALIDSVAMLACTION", "result": "VOICEMAIL"}),
        ("IncomingCallEvent", {"domain": "Mxp", "originationType": "SIP", "to": {"type": "WEBSOCKET", "endpoint": ""}}),
        ("AnsweredCallEvent", {"amd": {"status": "inprogress", "reason": "greeting"}}),
        ("AnsweredCallEvent", {"amd": {"status": "notsure", "reason": "n/a", "duration": 0}}),
        ("PromptInputEvent", {"menuResult": {"type": "Sequence", "inputMethod": "voice", "value": ""}}),
        ("NotificationEvent", {"type": "weather_changed"}),
    ],
)
def test_values_in_any_case_and_new_ones_are_read(kind: str, news: dict[str, Any]) -> None:
    assert_read_and_written(models.voice_event_from_dict, {**EVENTS[kind], **news})


def test_an_event_newer_than_this_version_is_kept() -> None:
    raw = {"event": "hold", "callid": "c", "version": 1, "held": {"since": "2026-03-02T09:15:10Z"}}
    read = models.voice_event_from_dict(raw)
    assert isinstance(read, models.UnknownVoiceEvent)
    assert (read.event, read.callid, read.version) == ("hold", "c", 1)
    assert read.additional_properties == {"held": raw["held"]}
    assert read.to_dict() == raw


@pytest.mark.parametrize("kind", INSTRUCTIONS)
def test_an_instruction_is_read_whole_and_written_back(kind: str) -> None:
    read = assert_read_and_written(models.svaml_instruction_from_dict, INSTRUCTIONS[kind])
    assert type(read) is getattr(models, kind)


@pytest.mark.parametrize("kind", ACTIONS)
def test_an_action_is_read_whole_and_written_back(kind: str) -> None:
    read = assert_read_and_written(models.svaml_action_from_dict, ACTIONS[kind])
    assert type(read) is getattr(models, kind)


def test_svaml_is_read_whole_and_written_back() -> None:
    read = assert_read_and_written(models.Svaml.from_dict, SVAML)
    assert [type(one).__name__ for one in read.instructions] == list(INSTRUCTIONS)
    assert isinstance(read.action, models.RunMenu)
    menus = read.action.menus
    assert menus is not None
    options = menus[0].options
    assert options is not None
    assert options[1].action == "return(cancel)"


def test_svaml_is_written_from_models() -> None:
    svaml = models.Svaml(
        instructions=[
            models.Answer(),
            models.PlayFiles(ids=["#tts[Hello]"], locale="en-US"),
            models.StartRecording(options=models.RecordingOptions(destination_url="s3://b/r.mp3")),
        ],
        action=models.ConnectPstn(number="+15550100021", indications="no", amd=models.AmdOptions(async_=True)),
    )
    assert svaml.to_dict() == {
        "instructions": [
            {"name": "answer"},
            {"name": "playFiles", "ids": ["#tts[Hello]"], "locale": "en-US"},
            {"name": "startRecording", "options": {"destinationUrl": "s3://b/r.mp3"}},
        ],
        "action": {"name": "connectPstn", "number": "+15550100021", "indications": "no", "amd": {"async": True}},
    }
