"""Takes what Sinch posts, in Django: URLs for a project, `path("sinch/", include("webhooks_django"))`.

Secrets: SINCH_SMS_WEBHOOK_SECRET, SINCH_CONVERSATION_WEBHOOK_SECRET, SINCH_APPLICATION_KEY, SINCH_APPLICATION_SECRET.
"""

from django.urls import path

import sinchkit.webhooks as sinch
from sinchkit.svaml import Svaml
from sinchkit.webhooks.django import receiving

events: sinch.Dispatcher[Svaml | None] = sinch.Dispatcher()
inbox: list[str] = []


@events.on(sinch.TextInboundMessage)
def on_text(message: sinch.TextInboundMessage) -> None:
    """Keep texts; reports have no handler and are passed over."""
    inbox.append(message.body)


@events.on(sinch.MessageInboundEvent)
def on_message(event: sinch.MessageInboundEvent) -> None:
    """Keep who wrote on any channel."""
    if identity := event.message.channel_identity:
        inbox.append(identity.channel)


@events.on(sinch.IncomingCallEvent)
def on_call(call: sinch.IncomingCallEvent) -> Svaml:
    """Greet who calls, and let all of them talk."""
    return Svaml(call).say("Welcome.", locale="en-GB").connect_conf("lobby")


urlpatterns = [
    path("sms", receiving(sinch.SmsWebhooks())(events.dispatch)),
    path("conversation", receiving(sinch.ConversationWebhooks())(events.dispatch)),
    path("voice", receiving(sinch.VoiceWebhooks())(events.dispatch)),
]
