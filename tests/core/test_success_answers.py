"""Answers that claim success and are not what was promised."""

import json
import pickle
from contextlib import suppress
from typing import Any

import pytest

from sinchkit_core import DecodeError, Response
from sinchkit_sms.requests import batches
from tests.core.calling import Caller
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import BATCH, page_of

UNUSABLE: dict[str, object] = {
    "html": "<html><title>Sign in</title></html>",
    "empty": b"",
    "blank": b"  \n",
    "truncated": json.dumps(BATCH)[:100],
    "array": [BATCH],
    "null": "null",
    "text": '"b1"',
    "number": "7",
    "true": "true",
    "two-values": "{}{}",
    "no-utf-8": b'{"id": "\xff"}',
    "deep": b"[" * 100_000,
    "deep-and-complete": b"[" * 20_000 + b"]" * 20_000,
    "huge-number": b'{"id": ' + b"1" * 5000 + b"}",
    "error-body": {"code": "c", "text": "t"},
}


@pytest.mark.parametrize("body", UNUSABLE.values(), ids=UNUSABLE.keys())
@pytest.mark.parametrize("status", [200, 201, 202])
def test_an_unusable_body_is_a_decode_error_with_the_response(
    body: object, status: int, call: Caller, server: ScriptedServer
) -> None:
    server.answers(reply(status, body, {"X-Request-Id": "r-7"}))
    with pytest.raises(DecodeError) as caught:
        call(lambda sms: sms.batches.send(to=["1"], body="b"))
    error = caught.value
    assert error.response is not None
    assert error.response.status == status
    assert error.response.headers["x-request-id"] == "r-7"
    assert error.response.content == (
        body if isinstance(body, bytes) else (body if isinstance(body, str) else json.dumps(body)).encode()
    )
    assert len(server.received) == 1, "the message was sent: it must not be sent again"
    message = str(error)
    assert message == " ".join(message.split()), "one line"
    assert "batches.send" in message
    assert str(status) in message


def test_an_unusable_item_of_a_page_is_a_decode_error_with_the_response(call: Caller, server: ScriptedServer) -> None:
    wrong = {**BATCH, "created_at": "soon"}
    server.answers(reply(200, page_of("batches", BATCH, BATCH, BATCH, wrong)))
    with pytest.raises(DecodeError) as caught:
        call(lambda sms: sms.batches.list())
    assert caught.value.path == "batches[3].created_at"
    assert caught.value.response is not None
    assert caught.value.response.json()["count"] == 4


def test_an_unusable_bare_array_names_the_item(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(200, ["15550100021", {}]))
    with pytest.raises(DecodeError) as caught:
        call(lambda sms: sms.groups.list_members("g1"))
    assert caught.value.path == "[1]"
    server.answers(reply(200, {"members": []}))
    with pytest.raises(DecodeError):
        call(lambda sms: sms.groups.list_members("g1"))


def test_deep_nesting_is_never_more_than_a_decode_error() -> None:
    # The interpreter's limit lies somewhere in here: reading the JSON, decoding it and describing it each come close.
    for depth in (*range(600, 1000), 5000):
        nested = "[" * depth + "]" * depth
        content = (json.dumps(BATCH)[:-1] + f', "client_reference": {nested}}}').encode()
        for validate_answers in (False, True):
            with suppress(DecodeError):
                Response(batches.get("b1"), 200, {}, content, validate_answers).parse()


@pytest.mark.parametrize("body", [b"", b"  ", {}, "null", "<html></html>", b"\xff"])
@pytest.mark.parametrize("status", [200, 202])
def test_operations_without_a_result_do_not_read_the_body(
    body: object, status: int, call: Caller, server: ScriptedServer
) -> None:
    server.answers(reply(status, body))
    assert call(lambda sms: sms.batches.send_delivery_feedback("b1", recipients=[])) is None
    assert call(lambda sms: sms.groups.delete("g1")) is None


def test_no_content_is_no_content(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(204))
    assert call(lambda sms: sms.groups.delete("g1")) is None


@pytest.mark.parametrize("text", ["räksmörgås", "😀"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_every_encoding_of_json_is_read(text: str, encoding: str, call: Caller, server: ScriptedServer) -> None:
    body = json.dumps({**BATCH, "body": text}, ensure_ascii=False).encode(encoding)
    server.answers(reply(200, body))
    assert call(lambda sms: sms.batches.get("b1")).body == text


def test_new_fields_and_values_give_a_usable_model(call: Caller, server: ScriptedServer) -> None:
    changed: dict[str, Any] = {**BATCH, "delivery_report": "hourly", "from_ton": None, "price": {"amount": 1}}
    server.answers(reply(200, changed))
    batch = call(lambda sms: sms.batches.get("b1"))
    assert batch.delivery_report == "hourly"
    assert batch.from_ton is None
    assert batch.additional_properties == {"price": {"amount": 1}}


def test_decode_errors_can_be_pickled_with_their_response(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(200, {**BATCH, "to": 7}))
    with pytest.raises(DecodeError) as caught:
        call(lambda sms: sms.batches.get("b1"))
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value)
    assert (again.model, again.path, again.value) == ("TextBatch", "to", 7)
    assert again.response.status == 200
    assert again.response.json() == {**BATCH, "to": 7}
