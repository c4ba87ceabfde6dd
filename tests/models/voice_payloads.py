"""What the Voice API sends, and SVAML: each event, instruction and action, in the fullest form."""

from __future__ import annotations

from typing import Any, Final

_COMMON: Final = {
    "callid": "4398599d1ba84ef3bde0a82dfb61abed",
    "conferenceId": "room 7",
    "timestamp": "2026-03-02T09:15:10.1234567Z",
    "version": 1,
    "custom": '{"order": 7}',
    "applicationKey": "11111111-2222-4333-8444-555555555555",
    "user": "asa",
}
_PRICE: Final = {"currencyId": "EUR", "amount": 0.1758, "formatted": "€0.18"}
_FREE: Final = {"currencyId": "USD", "amount": 0}
_HEADERS: Final = [{"key": "shop", "value": "Åre"}, {"key": "empty", "value": ""}]
_AMD: Final = {"status": "machine", "reason": "beep", "duration": 15}

EVENTS: Final[dict[str, dict[str, Any]]] = {
    "IncomingCallEvent": {
        **_COMMON,
        "event": "ice",
        "callResourceUrl": "https://calling-euc1.api.sinch.com/calling/v1/calls/id/4398599d",
        "userRate": _FREE,
        "cli": "15550100021",
        "to": {"type": "did", "endpoint": "+15550100001"},
        "domain": "PSTN",
        "originationType": "PSTN",
        "duration": 0,
        "rdnis": "",
        "callHeaders": _HEADERS,
    },
    "AnsweredCallEvent": {**_COMMON, "event": "ace", "amd": _AMD},
    "DisconnectedCallEvent": {
        **_COMMON,
        "event": "dice",
        "reason": "CALLEEHANGUP",
        "result": "ANSWERED",
        "debit": _PRICE,
        "userRate": _PRICE,
        "to": {"type": "Number", "endpoint": "15550100021"},
        "duration": 42,
        "from": "private",
        "callHeaders": _HEADERS,
    },
    "PromptInputEvent": {
        **_COMMON,
        "event": "pie",
        "menuResult": {"menuId": "main", "type": "sequence", "value": "1452#", "inputMethod": "dtmf"},
    },
    "NotificationEvent": {
        **_COMMON,
        "event": "notify",
        "type": "recording_available",
        "destination": "s3://bucket/rec.mp3",
        "amd": _AMD,
        "errorCode": 40001,
        "errorMsg": "Illegal SVAML",
    },
}

# Only what is always there.
_LEAST: Final = {"callid": "c", "timestamp": "2026-03-02T09:15:10", "version": 1}
BARE_EVENTS: Final[dict[str, dict[str, Any]]] = {
    "IncomingCallEvent": {
        **_LEAST,
        "event": "ice",
        "cli": "",
        "to": {"type": "Username", "endpoint": "asa"},
    },
    "AnsweredCallEvent": {**_LEAST, "event": "ace"},
    "DisconnectedCallEvent": {**_LEAST, "event": "dice", "reason": "N/A", "result": "N/A"},
    "PromptInputEvent": {**_LEAST, "event": "pie", "menuResult": {"type": "timeout"}},
    "NotificationEvent": {"event": "notify", "callid": "c", "version": 1, "type": "callingerror"},
}

INSTRUCTIONS: Final[dict[str, dict[str, Any]]] = {
    "PlayFiles": {"name": "playFiles", "ids": ["https://example.com/a.wav", "#tts[Hello]"], "locale": "en-US"},
    "Say": {"name": "say", "text": "Hello", "locale": "Joanna"},
    "SendDtmf": {"name": "sendDtmf", "value": "1w#2"},
    "SetCookie": {"name": "setCookie", "key": "k", "value": "v"},
    "Answer": {"name": "answer"},
    "StartRecording": {
        "name": "startRecording",
        "options": {
            "destinationUrl": "azure://container/rec.mp3",
            "credentials": "account:key",
            "format": "mp3",
            "notificationEvents": False,
            "transcriptionOptions": {"enabled": True, "locale": "sv-SE"},
        },
    },
    "StopRecording": {"name": "stopRecording"},
    "ReportCallStatus": {"name": "reportCallStatus", "value": "success", "details": "sold"},
}

ACTIONS: Final[dict[str, dict[str, Any]]] = {
    "Hangup": {"name": "hangup"},
    "Continue": {"name": "continue"},
    "ConnectPstn": {
        "name": "connectPstn",
        "number": "+15550100021",
        "locale": "en-US",
        "maxDuration": 14400,
        "dialTimeout": 30,
        "cli": "private",
        "suppressCallbacks": True,
        "dtmf": "ww12#",
        "indications": "no",
        "amd": {"enabled": True, "async": False},
    },
    "ConnectMxp": {
        "name": "connectMxp",
        "destination": {"type": "username", "endpoint": "asa"},
        "callHeaders": _HEADERS,
    },
    "ConnectConf": {
        "name": "connectConf",
        "conferenceId": "room 7",
        "conferenceDtmfOptions": {"mode": "detect", "maxDigits": 2, "timeoutMills": 2500},
        "moh": "music3",
    },
    "ConnectSip": {
        "name": "connectSip",
        "destination": {"type": "sip", "endpoint": "asa@sip.example.com"},
        "maxDuration": 600,
        "cli": "15550100001",
        "transport": "TLS",
        "suppressCallbacks": False,
        "callHeaders": _HEADERS,
        "moh": "ring",
    },
    "ConnectStream": {
        "name": "connectStream",
        "destination": {"type": "Websocket", "endpoint": "wss://example.com/audio"},
        "streamingOptions": {"version": 1, "sampleRate": 44100},
        "maxDuration": 60,
        "callHeaders": _HEADERS,
    },
    "RunMenu": {
        "name": "runMenu",
        "barge": False,
        "locale": "en-US",
        "mainMenu": "main",
        "enableVoice": True,
        "menus": [
            {
                "id": "main",
                "mainPrompt": "#tts[Press 1]",
                "repeatPrompt": "#tts[Again]",
                "repeats": 3,
                "maxDigits": 1,
                "timeoutMills": 5000,
                "maxTimeoutMills": 20000,
                "options": [{"dtmf": "1", "action": "menu(sub)"}, {"dtmf": "2", "action": "return(cancel)"}],
            },
            {"id": "sub"},
        ],
    },
    "Park": {
        "name": "park",
        "locale": "en-US",
        "introPrompt": "#tts[Hold on]",
        "holdPrompt": "https://example.com/hold.wav",
        "maxDuration": 600,
    },
}

SVAML: Final[dict[str, Any]] = {"instructions": list(INSTRUCTIONS.values()), "action": ACTIONS["RunMenu"]}
