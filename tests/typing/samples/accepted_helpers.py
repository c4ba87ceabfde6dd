"""Helpers as users write them: everything here must type-check, in pyright strict and mypy strict."""

from __future__ import annotations

from typing import assert_type

from sinchkit.conversation.api import ConversationApi
from sinchkit.conversation.async_api import AsyncConversationApi
from sinchkit.sms import DeliveryTimeoutError, count_segments
from sinchkit.sms.api import SmsApi
from sinchkit.sms.async_api import AsyncSmsApi
from sinchkit.voice.api import VoiceApi
from sinchkit.voice.async_api import AsyncVoiceApi
from sinchkit_conversation.models import SendMessageResponse
from sinchkit_sms.models import DeliveryReport, TextBatch
from sinchkit_voice.models import Callout, Destination


def texting(sms: SmsApi) -> None:
    if count_segments("Hello").count > 1:
        return
    batch = sms.batches.send_text("+46701234567", "Hello", client_reference="order-17")
    assert_type(batch, TextBatch)
    assert_type(batch.body, str | None)
    sms.batches.send_text(["+46701234567", "+46701234568"], "Hello")
    sms.batches.cancel(batch.id)
    try:
        assert_type(sms.batches.wait_for_delivery(batch.id, type_="full", timeout=60), DeliveryReport)
    except DeliveryTimeoutError as error:
        assert_type(error.report, DeliveryReport)


async def texting_asynchronously(sms: AsyncSmsApi) -> None:
    batch = await sms.batches.send_text("+46701234567", "Hello")
    assert_type(batch, TextBatch)
    assert_type(await sms.batches.wait_for_delivery(batch.id), DeliveryReport)
    async for listed in sms.batches.list():
        assert_type(listed.id, str)


def messaging(conversation: ConversationApi) -> None:
    sent = conversation.messages.send_text("01CONTACT", "Hello", app_id="01APP")
    assert_type(sent, SendMessageResponse)
    conversation.messages.send_text({"RCS": "+46701234567", "SMS": "+46701234567"}, "Hello", app_id="01APP", ttl=60)


async def messaging_asynchronously(conversation: AsyncConversationApi) -> None:
    sent = await conversation.messages.send_text({"WHATSAPP": "+46701234567"}, "Hello", app_id="01APP")
    assert_type(sent.message_id, str)


def calling(voice: VoiceApi) -> None:
    assert_type(voice.callouts.say("+46701234567", "Hello", cli="+46701112233", locale="Joanna"), Callout)
    voice.conferences.call("standup", "+46701234567", moh_class="music1")
    voice.conferences.call("standup", Destination(type_="username", endpoint="ada"))
    voice.conferences.call("standup", {"type": "sip", "endpoint": "ada@example.com"})
    voice.conferences.kick_all("standup")


async def calling_asynchronously(voice: AsyncVoiceApi) -> None:
    assert_type(await voice.callouts.say("+46701234567", "Hello", cli="+46701112233"), Callout)
    assert_type(await voice.conferences.call("standup", "+46701234567"), Callout)
