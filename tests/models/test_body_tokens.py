"""A list whose page token travels in the body is walked like any other."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx
import pytest

from sinchkit_conversation import Conversation
from sinchkit_core import Executor, Settings
from sinchkit_core.auth import BearerAuth
from sinchkit_core.connections import HttpxConnection
from sinchkit_sms.models import Group
from tests.core.scripted_server import ScriptedServer, reply

MESSAGE = {
    "id": "m",
    "direction": "TO_CONTACT",
    "accept_time": "2030-01-01T00:00:00Z",
    "channel_identity": {"channel": "SMS", "identity": "15550100021"},
    "contact_id": "c",
    "conversation_id": "v",
    "app_message": {"text_message": {"text": "Hi"}},
}


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


def test_the_token_goes_back_in_the_body(server: ScriptedServer) -> None:
    first, second = ({**MESSAGE, "id": name} for name in ("m1", "m2"))
    server.answers(
        reply(200, {"messages": [first], "next_page_token": "t2"}),
        reply(200, {"messages": [second], "next_page_token": ""}),
    )
    settings = Settings(server.base_url, {"project_id": "p"})
    with httpx.Client(trust_env=False) as client:
        conversation = Conversation(Executor(settings, lambda: HttpxConnection(client, BearerAuth("t"))))
        walked = [
            one.id for one in conversation.messages.list_last_messages_by_channel_identity(app_id="a", page_size=1)
        ]
    assert walked == ["m1", "m2"]
    bodies = [json.loads(one.body) for one in server.received]
    assert bodies == [{"app_id": "a", "page_size": 1}, {"app_id": "a", "page_size": 1, "page_token": "t2"}]


def test_what_was_read_shares_no_list_with_the_body() -> None:
    body = {"id": "g", "size": 0, "created_at": "2030-01-01T00:00:00Z", "modified_at": "2030-01-01T00:00:00Z"}
    raw = {**body, "child_groups": ["one"]}
    group = Group.from_dict(raw)
    assert group.child_groups == ["one"]
    group.child_groups.append("two")
    assert raw["child_groups"] == ["one"]
