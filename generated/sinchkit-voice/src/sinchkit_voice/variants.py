# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""How the objects of each union are distinguished."""

from __future__ import annotations

from sinchkit_core import kinds as _kinds

SVAML_ACTION = _kinds.Variants(
    "sinchkit_voice.models",
    {
        "hangup": "Hangup",
        "continue": "Continue",
        "connectPstn": "ConnectPstn",
        "connectMxp": "ConnectMxp",
        "connectConf": "ConnectConf",
        "connectSip": "ConnectSip",
        "connectStream": "ConnectStream",
        "runMenu": "RunMenu",
        "park": "Park",
    },
    "UnknownSvamlAction",
    tag="name",
)
SVAML_INSTRUCTION = _kinds.Variants(
    "sinchkit_voice.models",
    {
        "playFiles": "PlayFiles",
        "say": "Say",
        "sendDtmf": "SendDtmf",
        "setCookie": "SetCookie",
        "answer": "Answer",
        "startRecording": "StartRecording",
        "stopRecording": "StopRecording",
        "reportCallStatus": "ReportCallStatus",
    },
    "UnknownSvamlInstruction",
    tag="name",
)
VOICE_EVENT = _kinds.Variants(
    "sinchkit_voice.models",
    {
        "ice": "IncomingCallEvent",
        "ace": "AnsweredCallEvent",
        "dice": "DisconnectedCallEvent",
        "pie": "PromptInputEvent",
        "notify": "NotificationEvent",
    },
    "UnknownVoiceEvent",
    tag="event",
)
