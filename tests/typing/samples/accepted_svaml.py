"""Answers to calls and endpoints for callbacks, as users write them: both checkers take all of it."""

from __future__ import annotations

from typing import assert_type

from fastapi import FastAPI
from flask import Flask

import sinchkit.webhooks.django
import sinchkit.webhooks.flask
import sinchkit.webhooks.starlette
from sinchkit import AsyncClient, Client
from sinchkit.emulator import Emulator
from sinchkit.svaml import Svaml, leads_to, menu, returns, tts
from sinchkit.webhooks import Dispatcher, IncomingCallEvent, SmsEvent, SmsWebhooks, VoiceEvent, VoiceWebhooks
from sinchkit_voice import models

client = Client(application_key="k", application_secret="s")
sms, voice = SmsWebhooks("secret"), VoiceWebhooks("k", "s")
app, flask_app = FastAPI(), Flask(__name__)
events: Dispatcher[Svaml | None] = Dispatcher()


@events.on(IncomingCallEvent)
async def welcome(call: IncomingCallEvent) -> Svaml:
    script = Svaml(call).say("Hello", locale="en-US").play_files([tts("Hello")], locale="en-US")
    assert_type(script, Svaml)
    menus = [menu("main", options={"1": leads_to("sub"), "2": returns("end")}), models.Menu(id="sub")]
    menus.append(menu("digits", options={1: returns("one"), 2: returns("two")}))
    if call.user is not None:
        return script.connect_sip("a@b", call_headers=call.call_headers)
    if call.cli == "private":
        return script.run_menu(menus, locale="en-US")
    return script.connect_pstn("+15550100021", indications="no", amd={"enabled": True}, max_duration=60)


@app.post("/sms")
@sinchkit.webhooks.starlette.receiving(sms)
async def on_sms(event: SmsEvent) -> None: ...


@flask_app.post("/voice")
@sinchkit.webhooks.flask.receiving(voice, path="/behind/voice")
def on_call(event: VoiceEvent) -> Svaml | None:
    return Svaml(event).hangup() if isinstance(event, IncomingCallEvent) else None


@sinchkit.webhooks.django.receiving(voice)
def in_django(event: VoiceEvent) -> models.Svaml | None:
    script = Svaml("ice").connect_sip("a@b", transport="TLS", call_headers={"k": "v"})
    return script.to_model() if isinstance(event, IncomingCallEvent) else None


app.post("/voice")(sinchkit.webhooks.starlette.receiving(voice)(events.dispatch_async))

client.voice.calls.update("c", **Svaml("update").say("Bye").hangup().for_update())
options: list[models.MenuOptionDict] = [{"dtmf": 1, "action": "return(one)"}, {"dtmf": "2", "action": "return(two)"}]
client.voice.calls.update("c", action={"name": "runMenu", "menus": [{"id": "main", "options": options}]})
client.voice.callouts.custom(ice=Svaml("ice").hangup().to_json(), ace=Svaml("ace").hangup().to_model())


async def update(client: AsyncClient) -> None:
    await client.voice.calls.update("c", **Svaml("parked").connect_pstn("+1").for_update())


def in_tests(emulator: Emulator, event: IncomingCallEvent) -> None:
    answer = emulator.voice.post_event(event)
    if answer.svaml is not None and isinstance(answer.svaml.action, models.ConnectPstn):
        assert_type(answer.svaml.action.number, str | None)
    emulator.sms.post_event({"type": "mo_text"}, url="http://127.0.0.1/sms")
