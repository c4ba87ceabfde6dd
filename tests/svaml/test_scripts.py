"""Whole scripts: how they read, what they become, and where they are given."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from typing import Any

import pytest

import sinchkit_voice.models as models
from sinchkit import ValidationError
from sinchkit.svaml import Svaml, menu, tts
from sinchkit_voice.requests import callouts, calls
from tests.models.voice_payloads import ACTIONS, INSTRUCTIONS
from tests.svaml.steps import ACTION_STEPS, INSTRUCTION_STEPS


def whole_script() -> Svaml:
    script = Svaml("ice")
    for name, step in INSTRUCTION_STEPS.items():
        script = script if name == "ReportCallStatus" else step(script)
    return ACTION_STEPS["RunMenu"](script)


EXPECTED = {
    "instructions": [step for name, step in INSTRUCTIONS.items() if name != "ReportCallStatus"],
    "action": ACTIONS["RunMenu"],
}


def test_a_script_is_what_it_says_in_order() -> None:
    script = whole_script()
    assert script.to_dict() == EXPECTED
    assert json.loads(script.to_json()) == EXPECTED
    assert script.to_model() == models.Svaml.from_dict(EXPECTED)


def test_a_beginning_serves_several_scripts() -> None:
    beginning = Svaml("ice").say("Hello")
    one, other = beginning.hangup(), beginning.set_cookie("k", "v").park()
    assert beginning.connect_conf("room").to_dict()["instructions"] == [{"name": "say", "text": "Hello"}]
    assert one.to_dict() == {"instructions": [{"name": "say", "text": "Hello"}], "action": {"name": "hangup"}}
    assert [step["name"] for step in other.to_dict()["instructions"]] == ["say", "setCookie"]


def test_what_a_script_gave_does_not_change_it() -> None:
    menus = [menu("main", tts("Press 1"))]
    script = Svaml().run_menu(menus)
    menus[0].id = "other"
    script.to_dict()["action"]["menus"].clear()
    assert script.to_dict() == {"action": {"name": "runMenu", "menus": [{"id": "main", "mainPrompt": "#tts[Press 1]"}]}}


def test_a_script_ends_with_one_action() -> None:
    for script in (Svaml(), Svaml("ice").say("Hello"), Svaml("pie"), Svaml().set_cookie("k", "v")):
        for form in (script.to_dict, script.to_json, script.to_model):
            with pytest.raises(ValidationError, match="is missing") as caught:
                form()
            assert caught.value.argument == "action"
    with pytest.raises(ValidationError, match="comes after connect_pstn, the action that ends the script") as caught:
        Svaml().connect_pstn().continue_()
    assert caught.value.argument == "continue_"


def test_an_update_and_the_answer_to_dice_need_no_action() -> None:
    assert Svaml("update").say("Hello").to_dict() == {"instructions": [{"name": "say", "text": "Hello"}]}
    assert Svaml("dice").to_dict() == {}
    assert Svaml().report_call_status("failure").to_json() == (
        '{"instructions":[{"name":"reportCallStatus","value":"failure"}]}'
    )
    with pytest.raises(ValidationError, match="is missing"):
        Svaml("update").say("Hello").to_model()


def test_a_script_updates_a_call() -> None:
    script = Svaml("update").say("Bye").hangup()
    sent = calls.update("c1", **script.for_update())
    assert sent.body == {"instructions": [{"name": "say", "text": "Bye"}], "action": {"name": "hangup"}}
    only = calls.manage_with_call_leg("c1", "caller", **Svaml("update").say("Hello").for_update())
    assert only.body == {"instructions": [{"name": "say", "text": "Hello"}]}
    assert calls.update("c1", **Svaml("parked").connect_pstn("+1").for_update()).body == {
        "action": {"name": "connectPstn", "number": "+1"}
    }
    with pytest.raises(ValidationError, match="is for ICE or PIE, not for updates"):
        Svaml().connect_pstn("+1").for_update()


def test_a_script_goes_into_a_custom_callout_as_text() -> None:
    script = Svaml("ice").say("Hej å").hangup()
    text = '{"instructions":[{"name":"say","text":"Hej å"}],"action":{"name":"hangup"}}'
    for ice in (script.to_json(), script.to_model()):
        body: Any = callouts.custom(ice=ice).body
        assert json.loads(body["customCallout"]["ice"]) == json.loads(text)
    assert script.to_json() == text


def test_scripts_compare_by_what_they_say() -> None:
    assert whole_script() == whole_script()
    assert len({whole_script(), whole_script(), Svaml().hangup()}) == 2
    assert Svaml("ice").hangup() != Svaml("pie").hangup()
    assert Svaml().hangup() != Svaml().continue_()
    assert Svaml() != {}
    assert pickle.loads(pickle.dumps(whole_script())) == whole_script() == copy.deepcopy(whole_script())


def test_a_script_shows_neither_texts_nor_numbers() -> None:
    script = Svaml().say("my secret").start_recording(credentials="key:password").connect_pstn("+15550100021")
    assert repr(script) == "Svaml(say, start_recording, connect_pstn)"


def test_without_the_package_for_voice_it_says_what_to_install() -> None:
    code = "import sys; sys.modules['sinchkit_voice'] = None\nimport sinchkit.svaml"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "pip install sinchkit-voice, or sinchkit[voice]" in done.stderr
