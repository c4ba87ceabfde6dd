"""Planted secrets, messages and phone numbers turn up nowhere: logs, messages of errors, reprs."""

import logging
from collections.abc import Callable
from typing import Any

import pytest

import sinchkit
import sinchkit_conversation
import sinchkit_voice
from sinchkit import Client, ConnectionConfig, RetryPolicy, SinchError
from tests.core import test_secrets
from tests.core.scripted_server import Action, ScriptedServer, close, reply, reset
from tests.facade.using import KINDS, use

SECRETS = {
    "sms_api_token": "planted-token-8f1c",
    "key_secret": "planted-key-51d0",
    "application_secret": "cGxhbnRlZC1hcHBsaWNhdGlvbg==",
    "sms_webhook_secret": "planted-hook-77aa",
    "conversation_webhook_secret": "planted-hook-99bb",
}
ACCOUNT: dict[str, Any] = {
    "service_plan_id": "plan",
    "project_id": "project",
    "key_id": "key",
    "application_key": "application",
    **SECRETS,
}
JWT = "planted-jwt-3c3c"
NUMBER = "46701234567"
TEXT = "planted words to a person"
BASIC = "a2V5OnBsYW50ZWQta2V5LTUxZDA="  # key:planted-key-51d0

TOKEN = reply(200, {"access_token": JWT, "expires_in": 3600})
TO_CONTACT = {"identified_by": {"channel_identities": [{"channel": "SMS", "identity": NUMBER}]}}

CALLS: dict[str, Callable[[Any], Any]] = {
    "sms": lambda client: client.sms.batches.send_text([NUMBER, f"+{NUMBER}"], TEXT),
    "sms-path": lambda client: client.sms.delivery_reports.get_for_number("b1", NUMBER),
    "conversation": lambda client: client.conversation.messages.send(
        app_id="app", recipient=TO_CONTACT, message={"text_message": {"text": TEXT}}
    ),
    "voice": lambda client: client.voice.callouts.say(NUMBER, TEXT, cli=f"+{NUMBER}"),
    "custom": lambda client: client.request("POST", f"/xms/v1/plan/{NUMBER}", json={"body": TEXT}),
}
ANSWERS: dict[str, Action] = {
    "refused": reply(400, {"code": "c", "text": f"{NUMBER} is no number"}),
    "refused-nested": reply(400, {"error": {"code": 400, "message": f"bad {NUMBER}", "status": "INVALID_ARGUMENT"}}),
    "refused-credentials": reply(401, {"errorCode": 40101, "message": "no", "reference": ""}),
    "failed": reply(500, "<html>"),
    "unreadable": reply(200, {"id": {"text": TEXT}, "message_id": {"text": TEXT}, "callId": {"text": TEXT}}),
    "closed": close,
    "reset": reset,
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS.keys())
@pytest.mark.parametrize("operate", CALLS.values(), ids=CALLS.keys())
@pytest.mark.parametrize("kind", KINDS)
def test_neither_log_nor_error_tells(
    kind: Any,
    operate: Callable[[Any], Any],
    answer: Action,
    server: ScriptedServer,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    packages = (sinchkit, sinchkit_conversation, sinchkit_voice)
    folders = tuple(package.__path__[0] for package in packages)
    monkeypatch.setattr(test_secrets, "OURS", (*test_secrets.OURS, *folders))
    server.answers(*([TOKEN] if operate is CALLS["conversation"] else []), answer)
    failure: SinchError | None = None
    try:
        use(kind, operate, base_url=server.base_url, retries=RetryPolicy(attempts=1, jitter=lambda _: 0), **ACCOUNT)
    except SinchError as error:
        failure = error
    assert any(record.name == "sinchkit" for record in caplog.records)
    told = caplog.text
    if failure is not None:
        told += f"{failure}\n{failure!r}"
        for shown in test_secrets.renderings(failure):
            for secret in (*SECRETS.values(), JWT, BASIC):
                assert secret not in shown
    for planted in (*SECRETS.values(), JWT, BASIC, NUMBER, TEXT):
        assert planted not in told


def test_no_repr_tells() -> None:
    connection = ConnectionConfig(proxy="http://user:planted-proxy-1d1d@127.0.0.1:9", client_key_password=None)
    with Client(**ACCOUNT, connection=connection, headers={"X-Key": "planted-header"}) as client:
        view = client.with_options(headers={"X-Other": "planted-header"})
        for thing in (client, view, connection, client.sms, client.sms.batches, client.webhooks, client.webhooks.sms):
            seen = repr(thing) + repr(getattr(thing, "__dict__", ""))
            assert "planted" not in seen
            assert SECRETS["application_secret"] not in seen
