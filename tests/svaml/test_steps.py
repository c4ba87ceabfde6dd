"""Each step of a script: how it is written, and where it may go."""

from __future__ import annotations

from typing import get_args

import pytest

import sinchkit_voice.models as models
from sinchkit import ValidationError
from sinchkit.svaml import Place, Svaml
from tests.models.documents import document
from tests.models.voice_payloads import EVENTS
from tests.svaml.steps import ACTION_STEPS, EXPECTED, INSTRUCTION_STEPS, STEPS, WHERE

PLACES: tuple[Place, ...] = get_args(Place)


def finished(script: Svaml) -> dict[str, object]:
    """What is sent of a script of one step."""
    try:
        return script.to_dict()
    except ValidationError:
        return script.hangup().to_dict()


def test_every_instruction_and_action_of_the_document_has_its_method() -> None:
    unions = document("voice").unions
    assert [EXPECTED[step]["name"] for step in INSTRUCTION_STEPS] == list(unions["SvamlInstruction"].variants)
    assert [EXPECTED[step]["name"] for step in ACTION_STEPS] == list(unions["SvamlAction"].variants)
    assert {*WHERE} == {*STEPS}


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("place", PLACES)
def test_a_step_goes_where_the_service_takes_it_and_nowhere_else(step: str, place: Place) -> None:
    if place in WHERE[step]:
        sent = finished(STEPS[step](Svaml(place)))
        assert sent.get("instructions", [sent.get("action")]) == [EXPECTED[step]]
        return
    with pytest.raises(ValidationError, match="goes into") as caught:
        STEPS[step](Svaml(place))
    assert hasattr(Svaml, caught.value.argument)


@pytest.mark.parametrize("kind", [kind for kind in EVENTS if kind != "NotificationEvent"])
def test_an_event_says_itself_what_answers_it(kind: str) -> None:
    event = models.voice_event_from_dict(EVENTS[kind])
    assert isinstance(
        event,
        models.IncomingCallEvent | models.AnsweredCallEvent | models.DisconnectedCallEvent | models.PromptInputEvent,
    )
    for step, take in STEPS.items():
        if event.event in WHERE[step]:
            assert finished(take(Svaml(event))) == finished(take(Svaml(event.event)))
        else:
            with pytest.raises(ValidationError, match="goes into"):
                take(Svaml(event))


@pytest.mark.parametrize(
    "event", ["notify", "ICE", "", models.voice_event_from_dict(EVENTS["NotificationEvent"]), object()]
)
def test_what_is_answered_with_nothing_has_no_script(event: object) -> None:
    with pytest.raises(ValidationError, match="there is no script for") as caught:
        Svaml(event)  # type: ignore[arg-type]
    assert caught.value.argument == "event"


@pytest.mark.parametrize("first", STEPS)
@pytest.mark.parametrize("second", STEPS)
def test_without_an_event_two_steps_must_have_a_place_in_common(first: str, second: str) -> None:
    if first in ACTION_STEPS:
        with pytest.raises(ValidationError, match="the action that ends the script"):
            STEPS[second](STEPS[first](Svaml()))
    elif WHERE[first] & WHERE[second] - {"parked"}:
        assert STEPS[second](STEPS[first](Svaml()))
    else:
        with pytest.raises(ValidationError, match="which is where the script goes with"):
            STEPS[second](STEPS[first](Svaml()))
