"""Answers of the Conversation API with no more in them than Sinch's document of 2026 promises."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, Final

import pytest

from sinchkit import Client
from sinchkit_conversation import models
from tests.core.scripted_server import ScriptedServer, reply
from tests.facade.accounts import PROJECT
from tests.facade.using import KINDS, use

LISTS: Final[dict[str, Callable[[Any], Any]]] = {
    "apps": lambda api: api.apps.list(),
    "webhooks": lambda api: api.webhooks.list("a1"),
    "audit_records": lambda api: api.consents.list_audit_records("a1", "+1"),
}
PAGES: Final[dict[str, Callable[[Any], Any]]] = {
    "contacts": lambda api: api.contacts.list(),
    "conflicts": lambda api: api.contacts.list_identity_conflicts(),
    "conversations": lambda api: api.conversations.list(app_id="a1"),
    "recent conversations": lambda api: api.conversations.list_recent(app_id="a1"),
    "messages": lambda api: api.messages.list(),
    "last messages": lambda api: api.messages.list_last_messages_by_channel_identity(contact_ids=["c1"]),
    "events": lambda api: api.events.list(contact_id="c1"),
    "identities": lambda api: api.consents.list_identities("a1", "OPT_OUT_ALL"),
}


def project(server: ScriptedServer) -> dict[str, Any]:
    return {"base_url": server.base_url, "conversation_auth": "basic", **PROJECT}


async def walked(pages: Any) -> list[Any]:
    return [item async for item in pages]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("body", [{}, None])
def test_a_list_that_is_absent_is_none(kind: Any, name: str, body: Any, server: ScriptedServer) -> None:
    server.answers(reply(200, {} if body is None else dict.fromkeys([name])))
    found = use(kind, lambda client: LISTS[name](client.conversation), **project(server))
    assert getattr(found, name) is None
    assert found.to_dict() == {}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("body", [{}, {"next_page_token": ""}, {"next_page_token": None}])
def test_a_page_without_a_list_is_empty_and_the_last(
    kind: Any, name: str, body: dict[str, Any], server: ScriptedServer
) -> None:
    server.answers(reply(200, body))

    def operate(client: Any) -> Any:
        pages = PAGES[name](client.conversation)
        if kind is Client:
            return pages.items, pages.has_next, list(pages)

        async def walk() -> Any:
            first = await pages
            return first.items, first.has_next, await walked(PAGES[name](client.conversation))

        return walk()

    assert use(kind, operate, **project(server)) == ([], False, [])


@pytest.mark.parametrize("kind", KINDS)
def test_one_webhook_without_triggers_leaves_the_others(kind: Any, server: ScriptedServer) -> None:
    bare = {"id": "w1", "target": "https://example.com/1"}
    whole = {"id": "w2", "app_id": "a1", "target": "https://example.com/2", "triggers": ["OPT_IN"]}
    server.answers(reply(200, {"webhooks": [bare, whole]}))
    found = use(kind, lambda client: client.conversation.webhooks.list("a1"), **project(server))
    assert [(one.id, one.app_id, one.triggers) for one in found.webhooks] == [
        ("w1", None, None),
        ("w2", "a1", ["OPT_IN"]),
    ]
    assert found.to_dict() == {"webhooks": [bare, whole]}


@pytest.mark.parametrize("kind", KINDS)
def test_contacts_and_apps_with_nothing_but_an_id(kind: Any, server: ScriptedServer) -> None:
    server.answers(reply(200, {"id": "x1"}))

    contact = use(kind, lambda client: client.conversation.contacts.get("x1"), **project(server))
    app = use(kind, lambda client: client.conversation.apps.get("x1"), **project(server))
    assert (contact.id, contact.language, contact.to_dict()) == ("x1", None, {"id": "x1"})
    assert (app.id, app.display_name, app.channel_credentials, app.to_dict()) == ("x1", None, None, {"id": "x1"})


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_sent_has_an_id_if_nothing_else(kind: Any, server: ScriptedServer) -> None:
    server.answers(reply(200, {"message_id": "m1"}))
    sent = use(kind, lambda client: client.conversation.messages.send_text("c1", "Hi", app_id="a1"), **project(server))
    assert (sent.message_id, sent.accepted_time) == ("m1", None)


@pytest.mark.parametrize("event", ["app_event", "contact_event", "contact_message_event"])
def test_a_stored_event_without_direction_is_read(event: str, server: ScriptedServer) -> None:
    content = {
        "app_event": {"read_message_event": {}},
        "contact_event": {"composing_event": {}},
        "contact_message_event": {"reaction_event": {"emoji": "!", "action": "NEW", "message_id": "m1"}},
    }
    stored = {"id": "e1", "channel_identity": {"channel": "SMS", "identity": "1"}, event: content[event]}
    server.answers(reply(200, {"events": [stored]}))
    (found,) = use(KINDS[0], lambda client: client.conversation.events.list(contact_id="c1").items, **project(server))
    assert not isinstance(found, models.UnknownStoredEvent)
    assert (found.direction, found.accept_time, found.processing_mode) == (None, None, None)
    assert found.to_dict() == stored


def test_stored_messages_and_recent_conversations_say_little(server: ScriptedServer) -> None:
    message = {"id": "m1", "app_message": {"explicit_channel_omni_message": {"SMS": {"text_message": {"text": "x"}}}}}
    answers = [
        reply(200, {"messages": [message, {"id": "m2", "contact_message": {"fallback_message": {}}}]}),
        reply(200, {"conversations": [{"last_message": message}, {"conversation": {"id": "v1"}}, {}]}),
    ]
    server.answers(*answers)
    with Client(**project(server)) as client:
        first, second = client.conversation.messages.list().items
        recent = client.conversation.conversations.list_recent(app_id="a1").items
    assert isinstance(first, models.MessageFromApp)
    assert isinstance(first.app_message, models.ExplicitChannelOmniAppMessage)
    assert isinstance(second, models.MessageFromContact)
    assert (second.direction, second.accept_time, second.channel_identity) == (None, None, None)
    assert [one.conversation and one.conversation.id for one in recent] == [None, "v1", None]
    assert [isinstance(one.last_message, models.MessageFromApp) for one in recent] == [True, False, False]


def test_callbacks_say_little() -> None:
    inbound = models.conversation_event_from_dict(
        {"app_id": "a", "project_id": "p", "message": {"id": "m1", "contact_message": {"text_message": {"text": "x"}}}}
    )
    assert isinstance(inbound, models.MessageInboundEvent)
    message = inbound.message
    assert (message.direction, message.channel_identity, message.accept_time) == (None, None, None)
    happened = models.conversation_event_from_dict(
        {"app_id": "a", "project_id": "p", "event": {"id": "e1", "contact_event": {"composing_event": {}}}}
    )
    assert isinstance(happened, models.EventInboundEvent)
    assert isinstance(happened.event, models.InboundContactEvent)
    assert happened.event.channel_identity is None


@pytest.mark.parametrize(
    "described",
    [
        lambda client: client.conversation.opt_ins.register,
        lambda client: client.conversation.opt_outs.register,
        lambda client: client.voice.applications.query_number,
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_operations_that_are_going_say_so(kind: Any, described: Callable[[Any], Any]) -> None:
    account = {**PROJECT, "application_key": "k", "application_secret": "BeIukql3pTKJ8RGL5zo0DA=="}
    text = use(kind, lambda client: inspect.getdoc(described(client)), **account)
    assert "\nDeprecated: " in text


@pytest.mark.parametrize("name", ["create", "update"])
def test_arguments_that_are_going_say_so(name: str) -> None:
    text = use(KINDS[0], lambda client: inspect.getdoc(getattr(client.conversation.conversations, name)), **PROJECT)
    assert "metadata: Deprecated: " in text
    assert "metadata_json: Deprecated: " not in text
