"""Access tokens from end to end: one host for everything, secrets, regions in errors, the user's own limits."""

import asyncio
import logging
import threading
from typing import Any

import httpx
import pytest

from sinchkit import (
    APIConnectionError,
    AsyncClient,
    AuthenticationError,
    Client,
    NotFoundError,
    RateLimitError,
    ServerError,
)
from tests.core.scripted_server import Action, Received, ScriptedServer, close, reply, reply_to
from tests.core.sms_samples import BATCH
from tests.facade.accounts import APPLICATION, PLAN, PROJECT, SECRETS, basic

ISSUED = reply(200, {"access_token": "planted-jwt", "expires_in": 3600, "scope": "", "token_type": "bearer"})


def with_tokens(answer: Action, token_answer: Action = ISSUED) -> Action:
    """Tokens at their endpoint, `answer` elsewhere."""

    def choose(received: Received) -> Action:
        return token_answer if received.path.endswith("/oauth2/token") else answer

    return reply_to(choose)


GOOD = with_tokens(reply(200, BATCH))


@pytest.mark.parametrize("prefix", ["", "/", "/prefix", "/prefix/"])
async def test_a_base_url_holds_for_tokens_and_all_apis(prefix: str, server: ScriptedServer) -> None:
    server.answers(with_tokens(reply(200, {"messages": []})))
    settings = {"base_url": server.base_url + prefix, "region": "eu", **PROJECT, **APPLICATION}
    with Client(**settings) as client:
        client.conversation.messages.list()
        client.voice.conferences.kick_all("room")
        client.voice.applications.unassign_number(number="1")
    async with AsyncClient(**settings) as asynchronous:
        await asynchronous.conversation.messages.list()
        await asynchronous.voice.applications.unassign_number(number="1")
    start = prefix.rstrip("/")
    assert [received.path for received in server.received] == [
        f"{start}/oauth2/token",
        f"{start}/v1/projects/project/messages",
        f"{start}/calling/v1/conferences/id/room",
        f"{start}/v1/configuration/numbers",
        f"{start}/oauth2/token",
        f"{start}/v1/projects/project/messages",
        f"{start}/v1/configuration/numbers",
    ]
    assert server.received[0].headers["Authorization"] == basic("key-1", PROJECT["key_secret"])
    assert server.received[0].headers["User-Agent"].startswith("sinchkit/")


def test_sms_and_conversation_share_a_token_among_threads(server: ScriptedServer) -> None:
    server.answers(GOOD)
    start = threading.Barrier(20)
    with Client(base_url=server.base_url, **PROJECT) as client:

        def work(number: int) -> None:
            api: Any = client.sms.batches if number % 2 else client.conversation.messages
            start.wait()
            api.get("b1") if number % 2 else api.delete("m1")

        threads = [threading.Thread(target=work, args=(number,)) for number in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    paths = [received.path for received in server.received]
    assert paths.count("/oauth2/token") == 1
    assert len(paths) == 21


async def test_tasks_share_a_token(server: ScriptedServer) -> None:
    server.answers(GOOD)
    async with AsyncClient(base_url=server.base_url, **PROJECT) as client:
        await asyncio.gather(*[client.sms.batches.get("b1") for _ in range(50)])
    assert len(server.received) == 51


@pytest.mark.parametrize("region", ["eu", "us", "br"])
@pytest.mark.parametrize("auth", ["oauth2", "basic"])
def test_what_conversation_does_not_find_names_the_region(region: Any, auth: Any) -> None:
    body = {"error": {"code": 404, "message": "app not found", "status": "NOT_FOUND"}}

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/token"):
            return httpx.Response(200, json={"access_token": "t"})
        return httpx.Response(404, json=body)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http_client:
        client = Client(http_client=http_client, region=region, conversation_auth=auth, **PROJECT)
        with pytest.raises(NotFoundError) as caught:
            client.conversation.apps.get("app")
    message = str(caught.value)
    for part in ("app not found", f"region in use is {region}", "conversation_region", "SINCH_CONVERSATION_REGION"):
        assert part in message
    assert caught.value.code == "NOT_FOUND"


def test_no_region_is_named_where_none_is_in_use(server: ScriptedServer) -> None:
    server.answers(with_tokens(reply(404)))
    with Client(base_url=server.base_url, **PROJECT) as client:
        with pytest.raises(NotFoundError) as caught:
            client.conversation.apps.get("app")
        assert "conversation_region" not in str(caught.value)


def test_the_number_of_repeats_holds_for_tokens(server: ScriptedServer) -> None:
    busy = reply(429, b"", {"Retry-After": "0"})
    server.answers(with_tokens(reply(200, BATCH), busy))
    for attempts in (0, 1):
        server.received.clear()
        with (
            Client(base_url=server.base_url, max_retries=attempts, **PROJECT) as client,
            pytest.raises(RateLimitError),
        ):
            client.sms.batches.get("b1")
        assert len(server.received) == attempts + 1


@pytest.mark.parametrize(
    ("token_answer", "kind"),
    [
        (reply(401, {"error": "invalid_client", "error_description": "d"}), AuthenticationError),
        (reply(500), ServerError),
        (close, APIConnectionError),
    ],
)
async def test_without_a_token_nothing_is_sent_and_no_secret_is_shown(
    token_answer: Action, kind: Any, server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.answers(with_tokens(reply(200, BATCH), token_answer))
    settings = {"base_url": server.base_url, "max_retries": 0, **PROJECT}
    with Client(**settings) as client, pytest.raises(kind) as caught:
        client.sms.batches.send(to=["1"], body="b")
    async with AsyncClient(**settings) as asynchronous:
        with pytest.raises(kind):
            await asynchronous.sms.batches.send(to=["1"], body="b")
    assert [received.path for received in server.received] == ["/oauth2/token"] * 2
    assert getattr(caught.value, "may_have_been_processed", False) is False
    for secret in (*SECRETS, "planted-jwt"):
        assert secret not in f"{caught.value} {caught.value!r} {vars(caught.value)} {caplog.text}"


def test_another_set_of_credentials_does_not_disturb_a_service_plan(server: ScriptedServer) -> None:
    server.answers(with_tokens(reply(200, BATCH), reply(500)))
    with Client(base_url=server.base_url, **PLAN, **PROJECT) as client:
        client.sms.batches.get("b1")
    assert [received.headers["Authorization"] for received in server.received] == [f"Bearer {PLAN['sms_api_token']}"]
