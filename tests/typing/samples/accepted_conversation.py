"""Conversation as users write it: everything here must type-check, in pyright strict and mypy strict."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_type

from sinchkit_conversation import AsyncConversation, Conversation
from sinchkit_conversation.models import (
    AppMessage,
    CardMessage,
    Contact,
    ContactMessage,
    ContactPage,
    ConversationChannel,
    ConversationMessage,
    MediaContactMessage,
    MessageFromApp,
    MessageFromContact,
    MessagePage,
    SendMessageResponse,
    TextAppMessage,
    TextContactMessage,
    TextMessage,
    UnknownConversationMessage,
    conversation_event_from_dict,
)
from sinchkit_conversation.models import MessageInboundEvent as Inbound
from sinchkit_core import AsyncPages, Pages


def sending(conversation: Conversation) -> None:
    sent = conversation.messages.send(
        app_id="app",
        recipient={"contact_id": "contact"},
        message={"text_message": {"text": "Hello"}},
        ttl=60,
    )
    assert_type(sent, SendMessageResponse)
    assert_type(sent.message_id, str)
    conversation.messages.send(
        app_id="app",
        recipient={"identified_by": {"channel_identities": [{"channel": "SMS", "identity": "+46701234567"}]}},
        message=TextAppMessage(text_message=TextMessage(text="Hello")),
        channel_priority_order=["RCS", "SMS"],
        ttl=timedelta(minutes=1),
    )
    conversation.messages.send(
        app_id="app",
        recipient={"contact_id": "contact"},
        message={"card_message": {"title": "Choose", "choices": [{"text_message": {"text": "Yes"}}]}},
    )
    message: AppMessage = TextAppMessage(text_message=TextMessage(text="Hello"))
    conversation.messages.send(app_id="app", recipient={"contact_id": "contact"}, message=message)


def by_kind(message: ContactMessage) -> str:
    match message:
        case TextContactMessage():
            assert_type(message.text_message, TextMessage)
            return message.text_message.text
        case MediaContactMessage():
            return message.media_message.url
        case _:
            return str(message.additional_properties)


def either_way(message: ConversationMessage) -> str:
    if isinstance(message, MessageFromApp):
        assert_type(message.app_message, AppMessage)
        return "from the app"
    if isinstance(message, MessageFromContact):
        assert_type(message.contact_message, ContactMessage)
        return "from the contact"
    assert_type(message, UnknownConversationMessage)
    return "of a newer kind"


def listing(conversation: Conversation) -> None:
    messages = conversation.messages.list(conversation_id="c", page_size=10)
    assert_type(messages, Pages[ConversationMessage, MessagePage])
    for contact in conversation.contacts.list():
        assert_type(contact, Contact)
    channels: list[ConversationChannel] = ["SMS"]
    assert_type(conversation.contacts.get("id").id, str)
    conversation.message.get("m", messages_source="DISPATCH_SOURCE")
    assert channels


def events(body: dict[str, object]) -> str | None:
    event = conversation_event_from_dict(body)
    if isinstance(event, Inbound):
        return by_kind(event.message.contact_message)
    return None


async def asynchronously(conversation: AsyncConversation) -> None:
    assert_type(conversation.contacts.list(), AsyncPages[Contact, ContactPage])
    card = CardMessage(title="Choose")
    assert_type(
        await conversation.messages.send(app_id="a", recipient={"contact_id": "c"}, message={"card_message": card}),
        SendMessageResponse,
    )
