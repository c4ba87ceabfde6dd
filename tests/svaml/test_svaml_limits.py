"""What the service refuses of a step is refused here, by the name of the argument."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sinchkit_voice.models as models
from sinchkit import ValidationError
from sinchkit.svaml import Svaml, href, leads_to, menu, returns, ssml, tts

MAIN = {"id": "main"}


def options(dtmf: str, action: str) -> list[Any]:
    return [{**MAIN, "options": [{"dtmf": dtmf, "action": action}]}]


REFUSED: dict[str, tuple[Callable[[Svaml], Svaml], str, str]] = {
    "a text": (lambda script: script.say("å" * 601), "text", "at most 600 characters, has 601"),
    "a spoken prompt": (
        lambda script: script.play_files(["a.wav", tts("å" * 601)], locale="sv-SE"),
        "ids[1]",
        "at most 600 characters, has 601",
    ),
    "a menu's prompt": (
        lambda script: script.run_menu([menu("main", repeat_prompt=tts("å" * 601))]),
        "menus[0].repeatPrompt",
        "at most 600 characters",
    ),
    "a prompt to hold": (lambda script: script.park(hold_prompt=tts("å" * 601)), "hold_prompt", "600 characters"),
    "no prompts": (lambda script: script.play_files([]), "ids", "must not be empty"),
    "one prompt": (lambda script: script.play_files("#tts[a]"), "ids", "must be a list"),  # type: ignore[arg-type]
    "tts without locale": (lambda script: script.play_files([tts("Hello")]), "locale", "is needed"),
    "ssml without locale": (lambda script: script.play_files(["a.wav", ssml("<speak/>")]), "locale", "is needed"),
    "a cookie": (lambda script: script.set_cookie("kå", "v" * 1022), "value", "at most 1024 bytes"),
    "tones": (lambda script: script.send_dtmf("12a"), "value", "digits, # and w"),
    "other tones": (lambda script: script.send_dtmf("12*"), "value", "digits, # and w"),
    "digits elsewhere": (lambda script: script.send_dtmf("\u0661"), "value", "digits, # and w"),
    "no tones": (lambda script: script.send_dtmf(""), "value", "digits, # and w"),
    "tones once answered": (lambda script: script.connect_pstn(dtmf="p1"), "dtmf", "digits, # and w"),
    "a long call": (lambda script: script.connect_pstn(max_duration=14401), "max_duration", "at most 14400"),
    "a long SIP call": (lambda script: script.connect_sip("a@b", max_duration=14401), "max_duration", "at most 14400"),
    "a conference": (lambda script: script.connect_conf("c" * 65), "conference_id", "at most 64"),
    "details": (lambda script: script.report_call_status("failure", details="d" * 65), "details", "at most 64"),
    "a header for an app": (
        lambda script: script.connect_mxp(call_headers={"a": "b", "kå": "v" * 1022}),
        "call_headers[1]",
        "at most 1024 bytes",
    ),
    "a header for SIP": (
        lambda script: script.connect_sip("a@b", call_headers=[{"key": "k", "value": "v" * 1024}]),
        "call_headers[0]",
        "at most 1024 bytes",
    ),
    "a header for a stream": (
        lambda script: script.connect_stream("wss://a", call_headers=[models.CallHeader(key="k" * 1025, value="")]),
        "call_headers[0]",
        "at most 1024 bytes",
    ),
    "no menu": (lambda script: script.run_menu([]), "menus", "must have the id main"),
    "no main menu": (lambda script: script.run_menu([menu("Main")]), "menus", "must have the id main"),
    "two menus of one name": (lambda script: script.run_menu([MAIN, MAIN]), "menus[1].id", "earlier menu"),  # type: ignore[list-item]
    "a menu that is not there": (lambda script: script.run_menu([menu("main")], main_menu="sub"), "main_menu", "main"),
    "a key that is none": (
        lambda script: script.run_menu(options("12", "return(x)")),
        "menus[0].options[0].dtmf",
        "one key",
    ),
    "an option that does nothing": (
        lambda script: script.run_menu(options("1", "goto(main)")),
        "menus[0].options[0].action",
        "return(value) or menu(id)",
    ),
    "a key that leads nowhere": (
        lambda script: script.run_menu([menu("main", options={"1": leads_to("sub")})]),
        "menus[0].options[0].action",
        "no such menu",
    ),
    "a number for a text": (lambda script: script.say(5), "text", "must be text"),  # type: ignore[arg-type]
    "a text for a number": (lambda script: script.connect_pstn(dial_timeout="9"), "dial_timeout", "whole number"),  # type: ignore[arg-type]
    "a text for a flag": (
        lambda script: script.start_recording(notification_events="no"),  # type: ignore[arg-type]
        "notification_events",
        "true or false",
    ),
    "a number for a user": (lambda script: script.connect_mxp(5), "endpoint", "must be text"),  # type: ignore[arg-type]
    "half a character": (lambda script: script.say("\ud800"), "text", "half a character"),
}
TAKEN: dict[str, Callable[[Svaml], Svaml]] = {
    "a text": lambda script: script.say("å" * 600),
    "a long file name": lambda script: script.play_files([href("https://example.com/" + "a" * 600)]),
    "a cookie": lambda script: script.set_cookie("kå", "v" * 1021),
    "a conference": lambda script: script.connect_conf("c" * 64),
    "a header": lambda script: script.connect_mxp(call_headers={"kå": "v" * 1021}),
    "every key": lambda script: script.run_menu([menu("main", options=dict.fromkeys("0123456789*#", returns("(x)")))]),
    "a menu that leads to itself": lambda script: script.run_menu([menu("main", options={"1": leads_to("main")})]),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_the_service_refuses_is_refused(name: str) -> None:
    step, argument, problem = REFUSED[name]
    with pytest.raises(ValidationError) as caught:
        step(Svaml())
    assert caught.value.argument == argument
    assert problem in caught.value.problem


@pytest.mark.parametrize("name", TAKEN)
def test_what_just_fits_is_taken(name: str) -> None:
    assert TAKEN[name](Svaml())


def test_a_raised_limit_of_texts_can_be_told() -> None:
    assert Svaml(longest_text=1000).say("å" * 1000)
    with pytest.raises(ValidationError, match="at most 1000 characters, has 1001"):
        Svaml(longest_text=1000).say("a").play_files([tts("å" * 1001)], locale="sv-SE")


@given(st.text(st.characters(codec="utf-8"), max_size=700), st.text(st.characters(codec="utf-8"), max_size=1100))
def test_texts_are_taken_or_refused_by_their_length_alone(text: str, value: str) -> None:
    steps: tuple[tuple[Callable[[], Svaml], bool], ...] = (
        (lambda: Svaml().say(text), len(text) <= 600),
        (lambda: Svaml().set_cookie(text, value), len((text + value).encode()) <= 1024),
    )
    for step, fits in steps:
        if fits:
            assert step()
        else:
            with pytest.raises(ValidationError):
                step()
