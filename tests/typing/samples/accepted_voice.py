"""Voice as users write it: everything here must type-check, in pyright strict and mypy strict."""

from __future__ import annotations

from typing import assert_type

from sinchkit_voice import AsyncVoice, Voice
from sinchkit_voice.models import (
    AnsweredCallEvent,
    Call,
    Callout,
    Hangup,
    IncomingCallEvent,
    PlayFiles,
    Say,
    Svaml,
    SvamlAction,
    SvamlInstruction,
    VoiceEvent,
    voice_event_from_dict,
)


def calling(voice: Voice) -> None:
    number = {"type": "number", "endpoint": "+46701234567"}
    assert number
    callout = voice.callouts.text_to_speech(
        destination={"type": "number", "endpoint": "+46701234567"}, cli="+46701112233", text="Hello", enable_ace=True
    )
    assert_type(callout, Callout)
    assert_type(callout.call_id, str)
    voice.callouts.conference(destination={"type": "number", "endpoint": "+46701234567"}, conference_id="room")
    voice.callouts.custom(
        destination={"type": "number", "endpoint": "+46701234567"},
        ice={"instructions": [{"name": "say", "text": "Hello"}], "action": {"name": "hangup"}},
        ace=Svaml(instructions=[Say(text="Hello"), PlayFiles(ids=["#tts[Hello]"])], action=Hangup()),
        pie="https://example.com/pie",
    )
    call = voice.calls.get("id")
    assert_type(call, Call)
    voice.calls.update("id", instructions=[Say(text="Bye")], action={"name": "hangup"})


def by_tag(instruction: SvamlInstruction, action: SvamlAction) -> str | None:
    if instruction.name == "say" and isinstance(instruction, Say):
        return instruction.text
    match action:
        case Hangup():
            assert_type(action, Hangup)
            return None
        case _:
            return action.name


def events(body: dict[str, object]) -> str | None:
    event: VoiceEvent = voice_event_from_dict(body)
    match event:
        case IncomingCallEvent() | AnsweredCallEvent():
            assert_type(event.callid, str)
            return event.callid
        case _:
            return event.event


async def asynchronously(voice: AsyncVoice) -> None:
    assert_type(await voice.calls.get("id"), Call)
