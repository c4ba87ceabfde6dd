"""Takes what Sinch posts, in FastAPI. In this folder: `uvicorn webhooks_fastapi:app`.

Secrets: SINCH_SMS_WEBHOOK_SECRET, SINCH_CONVERSATION_WEBHOOK_SECRET, SINCH_APPLICATION_KEY, SINCH_APPLICATION_SECRET.
"""

from fastapi import FastAPI

import sinchkit.webhooks as sinch
from sinchkit.svaml import Svaml
from sinchkit.webhooks.starlette import receiving

app = FastAPI()
inbox: list[str] = []


@app.post("/sms")
@receiving(sinch.SmsWebhooks())
async def on_sms(event: sinch.SmsEvent) -> None:
    """Keep texts; pass over reports."""
    if isinstance(event, sinch.TextInboundMessage):
        inbox.append(event.body)


@app.post("/conversation")
@receiving(sinch.ConversationWebhooks())
async def on_conversation(event: sinch.ConversationEvent) -> None:
    """Keep who wrote on any channel."""
    if isinstance(event, sinch.MessageInboundEvent) and event.message.channel_identity:
        inbox.append(event.message.channel_identity.channel)


@app.post("/voice")
@receiving(sinch.VoiceWebhooks())
async def on_call(event: sinch.VoiceEvent) -> Svaml | None:
    """Greet who calls, and let all of them talk."""
    if isinstance(event, sinch.IncomingCallEvent):
        return Svaml(event).say("Welcome.", locale="en-GB").connect_conf("lobby")
    return None
