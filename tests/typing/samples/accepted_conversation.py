"""Conversation as users write it: everything here must type-check, in pyright strict and mypy strict."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_type

from sinchkit_conversation import AsyncConversation, Conversation
from sinchkit_conversation.models import (
    App,
    AppMessage,
    CardMessage,
    ChannelSpecificAppMessage,
    Contact,
    ContactLanguage,
    ContactMessage,
    ContactPage,
    ConversationChannel,
    ConversationMessage,
    ExplicitChannelOmniAppMessage,
    MediaContactMessage,
    MessageFromApp,
    MessageFromContact,
    MessagePage,
    NotificationTemplateChannelMessage,
    OmniMessage,
    ReplyTo,
    SendMessageResponse,
    TextAppMessage,
    TextContactMessage,
    TextMessage,
    TextOmniMessage,
    UnknownConversationMessage,
    WebhookTrigger,
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


def sending_to_single_channels(conversation: Conversation) -> None:
    send = conversation.messages.send
    send(
        app_id="app",
        recipient={"contact_id": "contact"},
        message={
            "explicit_channel_omni_message": {
                "SMS": {"template_reference": {"template_id": "t", "version": "latest"}},
                "WHATSAPP": {"text_message": {"text": "Hello"}},
            },
        },
    )
    send(
        app_id="app",
        recipient={"contact_id": "contact"},
        message={"explicit_channel_message": {"WHATSAPP": "{}"}, "reply_to": {"message_id": "m"}},
    )
    send(
        app_id="app",
        recipient={"contact_id": "contact"},
        message={
            "channel_specific_message": {
                "LINE": {
                    "message_type": "NOTIFICATION_MESSAGE_TEMPLATE",
                    "message": {"template_key": "t", "body": {"items": [{"item_key": "k", "content": "x"}]}},
                },
                "KAKAOTALK": {
                    "message_type": "COMMERCE",
                    "message": {
                        "image": {"image_url": "https://example.com/a.jpg"},
                        "commerce": {"type": "REGULAR_PRICE_COMMERCE", "title": "Boots", "regular_price": 1},
                        "buttons": [{"type": "BK", "name": "More"}],
                        "coupon": {"type": "UP_COUPON", "title": "x", "link_mo": "https://example.com"},
                    },
                },
                "WHATSAPP": {
                    "message_type": "ORDER_DETAILS",
                    "message": {
                        "payment": {
                            "type": "br",
                            "reference_id": "o",
                            "type_of_goods": "digital-goods",
                            "total_amount_value": 1,
                            "order": {"items": [], "subtotal_value": 1, "tax_value": 0},
                            "payment_buttons": [{"type": "boleto", "digitable_line": "0"}],
                        }
                    },
                },
            },
            "explicit_channel_message": {},
        },
    )
    send(
        app_id="app",
        recipient={"contact_id": "contact"},
        message=ExplicitChannelOmniAppMessage(
            explicit_channel_omni_message={"SMS": TextOmniMessage(text_message=TextMessage(text="Hello"))},
            reply_to=ReplyTo(message_id="m"),
        ),
    )
    send(
        app_id="app",
        recipient={"contact_id": "contact"},
        message={
            "choice_message": {
                "text_message": {"text": "Pick"},
                "choices": [{"text_message": {"text": "Yes"}, "display_mode": "PERSISTENT"}],
            },
            "reply_to": ReplyTo(message_id="m"),
        },
    )
    conversation.events.send(app_id="app", recipient={"contact_id": "c"}, event={"read_message_event": {}})
    conversation.conversations.inject_event("c", accept_time="2026-01-01T00:00:00Z", app_event={"composing_event": {}})


def of_one_channel(message: AppMessage) -> object:
    # What single channels get stands beside every kind of content.
    assert_type(message.explicit_channel_message, dict[str, str] | None)
    assert_type(message.reply_to, ReplyTo | None)
    match message:
        case ChannelSpecificAppMessage():
            for content in message.channel_specific_message.values():
                if isinstance(content, NotificationTemplateChannelMessage):
                    return assert_type(content.message.template_key, str)
        case ExplicitChannelOmniAppMessage():
            return assert_type(message.explicit_channel_omni_message, dict[str, OmniMessage])
        case _:
            pass
    return None


def answers(conversation: Conversation) -> None:
    assert_type(conversation.webhooks.get("w").triggers, list[WebhookTrigger | str] | None)
    assert_type(conversation.apps.list().apps, list[App] | None)
    assert_type(conversation.contacts.get("c").language, ContactLanguage | str | None)
    assert_type(conversation.contacts.list().items, list[Contact])


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
