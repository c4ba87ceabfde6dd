"""What must not type-check in Conversation and Voice: the marked lines are errors to both checkers, no others are."""

from __future__ import annotations

from sinchkit_conversation import Conversation
from sinchkit_conversation.models import (
    ChannelSpecificMessageDict,
    ChoiceDict,
    ContactMessage,
    ExplicitChannelAppMessage,
    ListSection,
    ListSectionDict,
    OmniMessageDict,
    OmniTemplateReference,
    TextAppMessage,
)
from sinchkit_voice import Voice
from sinchkit_voice.models import Hangup, Say, Svaml


def conversation_mistakes(conversation: Conversation, message: ContactMessage) -> None:
    send = conversation.messages.send
    send(recipient={"contact_id": "c"}, message={"text_message": {"text": "x"}})  # refused
    send(app_id="a", recipient={"contact": "c"}, message={"text_message": {"text": "x"}})  # refused
    send(app_id="a", recipient={"contact_id": "c"}, message={"text_message": {"txt": "x"}})  # refused
    send(app_id="a", recipient={"contact_id": "c"}, message={"text": "x"})  # refused
    send(app_id="a", recipient={"contact_id": "c"}, message="x")  # refused
    both = {"contact_id": "c", "identified_by": {"channel_identities": [{"channel": "SMS", "identity": "1"}]}}
    send(app_id="a", recipient=both, message={"text_message": {"text": "x"}})  # refused
    send(app_id="a", recipient={}, message={"text_message": {"text": "x"}})  # refused
    send(project_id="p", app_id="a", recipient={"contact_id": "c"}, message={"text_message": {"text": "x"}})  # refused
    TextAppMessage()  # refused
    send(app_id="a", recipient={"contact_id": "c"}, message={})  # refused
    send(app_id="a", recipient={"contact_id": "c"}, message={"agent": {"type": "BOT"}})  # refused
    send(app_id="a", recipient={"contact_id": "c"}, message={"explicit_channel_message": {"SMS": {}}})  # refused
    ExplicitChannelAppMessage()  # refused
    OmniTemplateReference(template_id="t")  # refused
    by_template: OmniMessageDict = {"template_reference": {"template_id": "t"}}  # refused
    ListSection(title="x")  # refused
    section: ListSectionDict = {"title": "x"}  # refused
    line: ChannelSpecificMessageDict = {"message_type": "NOTIFICATION_MESSAGE_TEMPLATE", "message": {}}  # refused
    button: ChoiceDict = {"text_message": {"text": "x"}, "display_mode": "FOREVER"}  # refused
    del by_template, section, line, button
    inject = conversation.conversations.inject_event
    inject("c", accept_time="2026-01-01T00:00:00Z", contact_event={"composing_event": {}})  # refused
    message.text_message  # refused  # noqa: B018
    conversation.contacts.list(channel="PIGEON")  # refused


def voice_mistakes(voice: Voice) -> None:
    voice.callouts.text_to_speech(text="x")  # refused
    voice.callouts.text_to_speech(destination={"type": "pigeon", "endpoint": "1"}, text="x")  # refused
    voice.callouts.conference(destination={"type": "number", "endpoint": "1"})  # refused
    voice.callouts.conference(destination={"type_": "number", "endpoint": "1"}, conference_id="c")  # refused
    voice.callouts.custom(ice={"action": {"name": "hang_up"}})  # refused
    Svaml(instructions=[Hangup()], action=Hangup())  # refused
    Svaml(instructions=[Say(text="x")])  # refused
    Say(name="shout")  # refused
