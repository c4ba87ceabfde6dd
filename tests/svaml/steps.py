"""Every instruction and action, made by a script, beside the JSON that the service takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from sinchkit.svaml import Svaml, leads_to, menu, returns, tts
from tests.models.voice_payloads import ACTIONS, INSTRUCTIONS

Step = Callable[[Svaml], Svaml]

_HEADERS: Final = {"shop": "Åre", "empty": ""}

INSTRUCTION_STEPS: Final[dict[str, Step]] = {
    "PlayFiles": lambda script: script.play_files(["https://example.com/a.wav", tts("Hello")], locale="en-US"),
    "Say": lambda script: script.say("Hello", locale="Joanna"),
    "SendDtmf": lambda script: script.send_dtmf("1w#2"),
    "SetCookie": lambda script: script.set_cookie("k", "v"),
    "Answer": lambda script: script.answer(),
    "StartRecording": lambda script: script.start_recording(
        destination_url="azure://container/rec.mp3",
        credentials="account:key",
        format_="mp3",
        notification_events=False,
        transcription_options={"enabled": True, "locale": "sv-SE"},
    ),
    "StopRecording": lambda script: script.stop_recording(),
    "ReportCallStatus": lambda script: script.report_call_status("success", details="sold"),
}
ACTION_STEPS: Final[dict[str, Step]] = {
    "Hangup": lambda script: script.hangup(),
    "Continue": lambda script: script.continue_(),
    "ConnectPstn": lambda script: script.connect_pstn(
        "+15550100021",
        locale="en-US",
        max_duration=14400,
        dial_timeout=30,
        cli="private",
        suppress_callbacks=True,
        dtmf="ww12#",
        indications="no",
        amd={"enabled": True, "async": False},
    ),
    "ConnectMxp": lambda script: script.connect_mxp("asa", call_headers=_HEADERS),
    "ConnectConf": lambda script: script.connect_conf(
        "room 7", conference_dtmf_options={"mode": "detect", "maxDigits": 2, "timeoutMills": 2500}, moh="music3"
    ),
    "ConnectSip": lambda script: script.connect_sip(
        "asa@sip.example.com",
        max_duration=600,
        cli="15550100001",
        transport="TLS",
        suppress_callbacks=False,
        call_headers=_HEADERS,
        moh="ring",
    ),
    "ConnectStream": lambda script: script.connect_stream(
        "wss://example.com/audio", version=1, sample_rate=44100, max_duration=60, call_headers=_HEADERS
    ),
    "RunMenu": lambda script: script.run_menu(
        [
            menu(
                "main",
                tts("Press 1"),
                options={"1": leads_to("sub"), "2": returns("cancel")},
                repeat_prompt=tts("Again"),
                repeats=3,
                max_digits=1,
                timeout_mills=5000,
                max_timeout_mills=20000,
            ),
            menu("sub"),
        ],
        barge=False,
        locale="en-US",
        main_menu="main",
        enable_voice=True,
    ),
    "Park": lambda script: script.park(
        locale="en-US", intro_prompt=tts("Hold on"), hold_prompt="https://example.com/hold.wav", max_duration=600
    ),
}
STEPS: Final[dict[str, Step]] = INSTRUCTION_STEPS | ACTION_STEPS
EXPECTED: Final[dict[str, dict[str, Any]]] = INSTRUCTIONS | ACTIONS
# The places of facts, by the class of the step: which callbacks and updates each may go into.
WHERE: Final[dict[str, set[str]]] = {
    "PlayFiles": {"ice", "ace", "pie", "update", "parked"},
    "Say": {"ice", "ace", "pie", "update", "parked"},
    "SendDtmf": {"ice", "pie", "update", "parked"},
    "SetCookie": {"ice", "ace", "pie", "parked"},
    "Answer": {"ice", "parked"},
    "StartRecording": {"ice", "ace", "pie", "update", "parked"},
    "StopRecording": {"ice", "ace", "pie", "update", "parked"},
    "ReportCallStatus": {"dice"},
    "Hangup": {"ice", "ace", "pie", "update", "parked"},
    "Continue": {"ace", "pie", "update", "parked"},
    "ConnectPstn": {"ice", "pie", "parked"},
    "ConnectMxp": {"ice", "parked"},
    "ConnectConf": {"ice", "ace", "pie", "parked"},
    "ConnectSip": {"ice", "pie", "parked"},
    "ConnectStream": {"ice", "parked"},
    "RunMenu": {"ice", "ace", "pie", "parked"},
    "Park": {"ice", "update", "parked"},
}
