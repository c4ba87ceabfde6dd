"""Answers and callbacks that are not as documented: read all the same, or refused where that was asked for."""

from __future__ import annotations

import json
from typing import Any, cast

import pytest

import sinchkit
from sinchkit import AsyncClient, Client, ConfigurationError, DecodeError, Misfit
from sinchkit.webhooks import ConversationWebhooks, SmsWebhooks, VoiceWebhooks
from sinchkit_sms.models import TextBatch
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import BATCH

PLAN: dict[str, Any] = {"service_plan_id": "plan", "sms_api_token": "token"}
LACKING = {key: value for key, value in BATCH.items() if key != "id"}
CALLBACK = json.dumps({"type": "mo_text", "id": "i"})
VARIABLE = "SINCH_VALIDATE_ANSWERS"


@pytest.fixture(autouse=True)
def _unset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)


def get(server: ScriptedServer, **settings: Any) -> Any:
    server.answers(reply(200, LACKING))
    with Client(base_url=server.base_url, **PLAN, **settings) as client:
        return client.sms.batches.get("b1")


async def get_async(server: ScriptedServer, **settings: Any) -> Any:
    server.answers(reply(200, LACKING))
    async with AsyncClient(base_url=server.base_url, **PLAN, **settings) as client:
        return await client.sms.batches.get("b1")


async def test_an_answer_that_lacks_a_field_is_read(server: ScriptedServer) -> None:
    for batch in (get(server), await get_async(server), get(server, validate_answers=False)):
        assert (batch.id, batch.body) == (None, BATCH["body"])
        assert batch.misfits == (Misfit("id", "text", "nothing"),)


async def test_it_is_refused_where_that_was_asked_for(server: ScriptedServer) -> None:
    with pytest.raises(DecodeError, match="expected text, got nothing") as caught:
        get(server, validate_answers=True)
    assert caught.value.path == "id"
    with pytest.raises(DecodeError):
        await get_async(server, validate_answers=True)


@pytest.mark.parametrize("word", ["1", "true", "TRUE", "yes", "on"])
async def test_the_variable_asks_for_it_too(word: str, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, word)
    with pytest.raises(DecodeError):
        get(server)
    with pytest.raises(DecodeError):
        await get_async(server)
    with pytest.raises(DecodeError):
        SmsWebhooks().parse_unverified(CALLBACK)
    assert get(server, validate_answers=False).id is None


@pytest.mark.parametrize("word", ["", "0", "false", "No", "off"])
def test_the_variable_may_say_no(word: str, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, word)
    assert get(server).id is None
    with pytest.raises(DecodeError):
        get(server, validate_answers=True)


def test_what_is_neither_yes_nor_no_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    several: tuple[Any, ...] = ("yes", 1.5, [], "false")
    for wrong in several:
        given: Any = wrong
        for make in (Client, AsyncClient, SmsWebhooks):
            with pytest.raises(ConfigurationError, match="validate_answers"):
                make(validate_answers=given)
        with pytest.raises(ConfigurationError, match="validate_answers"):
            Client(**PLAN).with_options(validate_answers=given)
    monkeypatch.setenv(VARIABLE, "perhaps")
    with pytest.raises(ConfigurationError, match=VARIABLE):
        Client(**PLAN)


def test_a_view_may_ask_for_it_and_leaves_the_client_as_it_is(server: ScriptedServer) -> None:
    server.answers(reply(200, LACKING))
    with Client(base_url=server.base_url, **PLAN) as client:
        strict = client.with_options(validate_answers=True)
        for _ in range(2):
            with pytest.raises(DecodeError):
                strict.sms.batches.get("b1")
            assert cast("TextBatch", client.sms.batches.get("b1")).body == BATCH["body"]
        lenient = strict.with_options(validate_answers=False)
        assert cast("TextBatch", lenient.sms.batches.get("b1")).body == BATCH["body"]
        with pytest.raises(DecodeError):
            strict.with_options(timeout=5).sms.batches.get("b1")


@pytest.mark.parametrize("api", ["sms", "conversation", "voice"])
def test_the_webhooks_of_a_client_do_as_the_client(api: str) -> None:
    credentials: dict[str, Any] = {
        "application_key": "key",
        "application_secret": "c2VjcmV0",
        "sms_webhook_secret": "s",
        "conversation_webhook_secret": "s",
    }
    body = {"sms": CALLBACK, "conversation": '{"app_id": []}', "voice": '{"event": "ice"}'}[api]
    event = getattr(Client(**credentials).webhooks, api).parse_unverified(body)
    assert event.misfits
    with pytest.raises(DecodeError):
        getattr(Client(**credentials, validate_answers=True).webhooks, api).parse_unverified(body)


@pytest.mark.parametrize("webhooks", [SmsWebhooks, ConversationWebhooks, VoiceWebhooks])
def test_webhooks_may_ask_for_it(webhooks: Any) -> None:
    body = {SmsWebhooks: CALLBACK, ConversationWebhooks: '{"app_id": []}', VoiceWebhooks: '{"event": "ice"}'}[webhooks]
    assert webhooks().parse_unverified(body).misfits
    with pytest.raises(DecodeError):
        webhooks(validate_answers=True).parse_unverified(body)


def test_nothing_of_it_is_shared_between_clients(server: ScriptedServer) -> None:
    with pytest.raises(DecodeError):
        get(server, validate_answers=True)
    assert get(server).id is None


def test_misfits_are_public() -> None:
    assert sinchkit.Misfit is Misfit
    assert "Misfit" in sinchkit.__all__
