"""Events that a test makes up, and what the service makes of the answers to them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from sinchkit.emulator import Emulator, ManualClock
from sinchkit_sms.models import TextInboundMessage
from sinchkit_voice.models import IncomingCallEvent, NotificationEvent, voice_event_from_dict
from tests.models.voice_payloads import ACTIONS, EVENTS, INSTRUCTIONS
from tests.svaml.steps import WHERE

from .receiver import Receiver

INBOUND = {"type": "mo_text", "id": "i", "from": "1", "to": "2", "body": "å", "received_at": "2030-05-17T12:00:00.000Z"}
CALLS = {"ice": "IncomingCallEvent", "ace": "AnsweredCallEvent", "pie": "PromptInputEvent"}
HANGUP = {"action": {"name": "hangup"}}


@pytest.fixture(scope="module")
def clock() -> ManualClock:
    """One that moves no other emulator, whose callbacks would come between."""
    return ManualClock(datetime(2030, 5, 17, 12, tzinfo=UTC))


@pytest.fixture(scope="module")
def own_emulator(clock: ManualClock) -> Iterator[Emulator]:
    with Emulator(clock=clock) as emulator:
        yield emulator


@pytest.fixture
def emulator(own_emulator: Emulator) -> Emulator:
    own_emulator.reset()
    return own_emulator


@pytest.fixture(scope="module")
def shared_voice_emulator(clock: ManualClock, shared_receiver: Receiver) -> Iterator[Emulator]:
    url = shared_receiver.url
    with Emulator(clock=clock, voice_callback_url=f"{url}/first", voice_fallback_url=f"{url}/second") as emulator:
        yield emulator


@pytest.fixture
def voice_emulator(shared_voice_emulator: Emulator, receiver: Receiver) -> Emulator:  # noqa: ARG001 - emptied
    shared_voice_emulator.reset()
    return shared_voice_emulator


class TestPosting:
    """What all three APIs have in common."""

    def test_an_event_is_posted_as_it_is(self, emulator: Emulator, receiver: Receiver) -> None:
        posted = emulator.sms.post_event(INBOUND, url=receiver.url)
        assert receiver.bodies == [INBOUND]
        assert receiver.content_types == ["application/json"]
        assert (posted.url, posted.body, posted.status, posted.attempts) == (receiver.url, INBOUND, 200, 1)
        assert emulator.sms.callbacks == (posted,)

    def test_an_event_may_be_a_model(self, emulator: Emulator, receiver: Receiver) -> None:
        emulator.sms.post_event(TextInboundMessage.from_dict(INBOUND), url=f"{receiver.url}/own")
        assert (receiver.bodies, receiver.paths) == ([INBOUND], ["/callbacks/own"])

    @pytest.mark.parametrize("api", ["sms", "conversation"])
    def test_a_temporary_failure_is_tried_again(
        self, emulator: Emulator, clock: ManualClock, receiver: Receiver, api: str
    ) -> None:
        receiver.answers = [500, 429]
        handle = getattr(emulator, api)
        assert handle.post_event({"app_id": ""}, url=receiver.url).status == 500
        clock.advance(10)
        (callback,) = handle.callbacks
        assert (callback.status, callback.attempts) == (200, 3)

    def test_nobody_there_is_no_error(self, emulator: Emulator, closed_port: int) -> None:
        posted = emulator.conversation.post_event({}, url=f"http://127.0.0.1:{closed_port}")
        assert (posted.status, posted.attempts) == (None, 1)
        emulator.reset()
        assert emulator.conversation.callbacks == ()

    @pytest.mark.parametrize("api", ["sms", "conversation", "voice"])
    def test_there_must_be_somewhere_to_post_to(self, emulator: Emulator, api: str) -> None:
        with pytest.raises(ValueError, match=f"{api}_callback_url"):
            getattr(emulator, api).post_event({})
        with pytest.raises(ValueError, match="http or https"):
            getattr(emulator, api).post_event({}, url="mailto:asa@example.com")

    @pytest.mark.parametrize(("wrong", "error"), [({"a": {1}}, TypeError), ({"a": "\ud800"}, ValueError)])
    def test_what_json_cannot_hold_is_refused(
        self, emulator: Emulator, wrong: dict[str, Any], error: type[Exception]
    ) -> None:
        for handle in (emulator.sms, emulator.conversation, emulator.voice):
            with pytest.raises(error):
                handle.post_event(wrong, url="http://127.0.0.1:9")

    def test_it_needs_a_running_emulator(self) -> None:
        with pytest.raises(RuntimeError, match="not running"):
            Emulator().conversation.post_event({}, url="http://127.0.0.1:9")


class TestCalls:
    """Answers to events of calls."""

    @pytest.mark.parametrize(("place", "kind"), CALLS.items())
    def test_svaml_is_read(self, voice_emulator: Emulator, receiver: Receiver, place: str, kind: str) -> None:
        fitting = [step for step, places in WHERE.items() if place in places]
        action = ACTIONS[next(step for step in reversed(fitting) if step in ACTIONS)]
        svaml = {"instructions": [INSTRUCTIONS[step] for step in fitting if step in INSTRUCTIONS], "action": action}
        receiver.answer_bodies = [json.dumps(svaml, ensure_ascii=False).encode()]
        answer = voice_emulator.voice.post_event(voice_event_from_dict(EVENTS[kind]))
        assert answer.problem is None
        assert answer.svaml is not None
        assert answer.svaml.to_dict() == svaml
        assert answer.callback.answer == json.dumps(svaml, ensure_ascii=False).encode()
        assert len(receiver.bodies) == 1

    @pytest.mark.parametrize("step", WHERE)
    @pytest.mark.parametrize(("place", "kind"), CALLS.items())
    def test_a_step_is_taken_where_it_may_go(
        self, voice_emulator: Emulator, receiver: Receiver, step: str, place: str, kind: str
    ) -> None:
        svaml = {"action": ACTIONS[step]} if step in ACTIONS else {**HANGUP, "instructions": [INSTRUCTIONS[step]]}
        receiver.answer_bodies = [json.dumps(svaml).encode()]
        answer = voice_emulator.voice.post_event(EVENTS[kind])
        if place in WHERE[step]:
            assert answer.problem is None
        else:
            assert f"does not go into {place.upper()}" in str(answer.problem)

    def test_names_may_be_written_in_any_case(self, voice_emulator: Emulator, receiver: Receiver) -> None:
        receiver.answer_bodies = [
            b'{"instructions":[{"name":"PLAYFILES","ids":["a.wav"]}],"action":{"name":"ConnectPSTN"}}'
        ]
        svaml = voice_emulator.voice.post_event(EVENTS["IncomingCallEvent"]).svaml
        assert svaml is not None
        assert svaml.to_dict() == {
            "instructions": [{"name": "playFiles", "ids": ["a.wav"]}],
            "action": {"name": "connectPstn"},
        }

    def test_keys_of_menus_may_be_numbers(self, voice_emulator: Emulator, receiver: Receiver) -> None:
        menu = b'{"id":"main","options":[{"dtmf":1,"action":"return(x)"}]}'
        receiver.answer_bodies = [b'{"action":{"name":"runMenu","menus":[' + menu + b"]}}"]
        answer = voice_emulator.voice.post_event(EVENTS["IncomingCallEvent"])
        assert answer.problem is None
        assert answer.svaml is not None
        assert answer.svaml.to_dict()["action"]["menus"][0]["options"] == [{"dtmf": "1", "action": "return(x)"}]

    @pytest.mark.parametrize(
        ("wrong", "problem"),
        [
            (b"<html>", "not JSON"),
            (b"\xff", "not JSON"),
            (b"[" * 100_000, "not JSON"),
            (b"[]", "not a JSON object"),
            (b"{}", "action"),
            (b'{"action":"hangup"}', "action"),
            (b'{"action":{}}', "action"),
            (b'{"action":null}', "action"),
            (b'{"action":{"name":"dance"}}', "There is no 'dance'; there are hangup, continue"),
            (b'{"action":{"name":"hangup"},"instructions":{}}', "instructions"),
            (b'{"action":{"name":"hangup"},"instructions":[7]}', "instructions"),
            (b'{"action":{"name":"hangup"},"instructions":[{"name":"say","text":7}]}', "instructions"),
            (b'{"action":{"name":"connectConf"}}', """Parameter 'action': "conferenceId" is a required property"""),
            (b'{"action":{"name":"connectPstn","maxDuration":14401}}', "Parameter 'action.maxDuration'"),
            (
                b'{"action":{"name":"runMenu","menus":[{"id":"sub"}]}}',
                "action.menus: one of them must have the id main",
            ),
            (
                b'{"action":{"name":"runMenu","menus":[{"id":"main","options":[{"dtmf":true,"action":"return(x)"}]}]}}',
                "dtmf",
            ),
            (
                b'{"action":{"name":"runMenu","menus":[{"id":"main","options":[{"dtmf":12,"action":"return(x)"}]}]}}',
                "action.menus[0].options[0].dtmf: must be one key",
            ),
            (b'{"action":{"name":"hangup"},"instructions":[{"name":"sendDtmf","value":"*"}]}', "instructions[0].value"),
        ],
    )
    def test_bad_svaml_is_told_to_the_server(
        self, voice_emulator: Emulator, receiver: Receiver, wrong: bytes, problem: str
    ) -> None:
        receiver.answer_bodies = [wrong]
        event = EVENTS["IncomingCallEvent"]
        answer = voice_emulator.voice.post_event(event)
        assert answer.svaml is None
        assert answer.problem is not None
        assert problem in answer.problem
        assert receiver.bodies[1:] == [
            {
                **{name: event[name] for name in ("callid", "conferenceId", "custom", "applicationKey")},
                "event": "notify",
                "version": 1,
                "type": "callingerror",
                "errorCode": 40001,
                "errorMsg": answer.problem,
            }
        ]
        assert isinstance(voice_event_from_dict(receiver.bodies[1]), NotificationEvent)
        assert len(voice_emulator.voice.callbacks) == 2

    @pytest.mark.parametrize("kind", ["DisconnectedCallEvent", "NotificationEvent"])
    def test_other_events_are_answered_with_nothing(
        self, voice_emulator: Emulator, receiver: Receiver, kind: str
    ) -> None:
        receiver.answer_bodies = [b"OK"]
        answer = voice_emulator.voice.post_event(EVENTS[kind])
        assert (answer.callback.status, answer.svaml, answer.problem) == (200, None, None)
        assert len(receiver.bodies) == 1

    @pytest.mark.parametrize("kind", CALLS.values())
    def test_no_answer_is_no_fault(self, voice_emulator: Emulator, receiver: Receiver, kind: str) -> None:
        answer = voice_emulator.voice.post_event(EVENTS[kind])
        assert (answer.callback.status, answer.svaml, answer.problem) == (200, None, None)
        assert len(receiver.bodies) == 1

    @pytest.mark.parametrize("status", [500, 404, 302])
    def test_the_fallback_is_asked_when_the_first_fails(
        self, voice_emulator: Emulator, clock: ManualClock, receiver: Receiver, status: int
    ) -> None:
        receiver.answers = [status]
        receiver.answer_bodies = [b"Error", json.dumps(HANGUP).encode()]
        answer = voice_emulator.voice.post_event(EVENTS["IncomingCallEvent"])
        clock.advance(86400)
        assert receiver.paths == ["/callbacks/first", "/callbacks/second"]
        assert receiver.bodies[0] == receiver.bodies[1]
        assert answer.callback.url.endswith("/second")
        assert answer.svaml is not None

    def test_without_a_fallback_nothing_is_repeated(
        self, voice_emulator: Emulator, clock: ManualClock, receiver: Receiver
    ) -> None:
        receiver.answers = [500]
        event = IncomingCallEvent.from_dict(EVENTS["IncomingCallEvent"])
        answer = voice_emulator.voice.post_event(event, url=receiver.url)
        clock.advance(86400)
        assert (answer.callback.status, answer.svaml, answer.problem) == (500, None, None)
        assert len(receiver.bodies) == 1
