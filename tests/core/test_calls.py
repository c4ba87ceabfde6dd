"""Calls of all operations over HTTP, blocking and asynchronous."""

import pickle
from urllib.parse import unquote

import pytest

from sinchkit_core import DecodeError, Model
from sinchkit_core.calls.pages import AsyncPages, Pages
from sinchkit_sms.models import TextBatch
from sinchkit_sms.requests import batches
from tests.core.calling import PLAN, TOKEN, Caller
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_cases import CASES, Case
from tests.core.sms_samples import BATCH, BATCH_REPORT, GROUP


def check_wire(server: ScriptedServer, case: Case) -> None:
    (received,) = server.received
    assert received.method == case.method
    assert received.path == f"/xms/v1/{PLAN}{case.path}"
    assert received.query == case.query
    assert received.json == case.body
    assert received.headers["Authorization"] == f"Bearer {TOKEN}"
    assert received.headers["Accept"] == "application/json"
    assert received.headers.get("Content-Type") == (None if case.body is None else "application/json")


@pytest.mark.parametrize("case", CASES, ids=str)
def test_resource_methods_send_what_is_due(case: Case, call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(case.status, case.answer))
    result = call(case.run)
    check_wire(server, case)
    if isinstance(result, Pages | AsyncPages):
        result = result.result
    assert (result.to_dict() if isinstance(result, Model) else result) == (case.answer or None)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_requests_as_values_are_executed(case: Case, call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(case.status, case.answer))
    request = pickle.loads(pickle.dumps(case.build(**case.arguments)))
    result = call(lambda sms: sms.execute(request))
    check_wire(server, case)
    assert (result.to_dict() if isinstance(result, Model) else result) == (case.answer or None)


def test_a_request_can_be_executed_more_than_once(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(200, BATCH))
    request = batches.get("b1")
    assert call(lambda sms: sms.execute(request)) == call(lambda sms: sms.execute(request))
    assert [received.path for received in server.received] == [f"/xms/v1/{PLAN}/batches/b1"] * 2


def test_raw_execution_gives_the_whole_response(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(201, BATCH, {"X-Request-Id": "r-7"}))
    request = batches.send(to=["15550100021"], body="Hi")
    response = call(lambda sms: sms.execute_raw(request))
    assert response.status == 201
    assert response.headers["x-request-id"] == "r-7"
    assert response.json() == BATCH
    assert response.content.startswith(b'{"id"')
    assert response.request == request
    assert response.parse() == TextBatch.from_dict(BATCH)
    for private in ("15550100021", "Hello"):
        assert private not in repr(response)


def test_raw_execution_gives_what_cannot_be_parsed(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(200, "not yet"))
    response = call(lambda sms: sms.execute_raw(batches.get("b1")))
    assert response.content == b"not yet"
    with pytest.raises(DecodeError):
        response.parse()


@pytest.mark.parametrize("identifier", ["+15550100021", "a/b?c#d", "50%", "två ord", "a/../b", "%2e%2e"])
def test_identifiers_arrive_as_one_segment(identifier: str, call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(200, BATCH_REPORT))
    call(lambda sms: sms.delivery_reports.get_for_batch(identifier))
    *head, segment, last = server.received[0].path.split("/")
    assert (head, last) == (["", "xms", "v1", PLAN, "batches"], "delivery_report")
    assert unquote(segment) == identifier


@pytest.mark.parametrize("text", ["order 7&8=9", "å+ä", "100%", "a,b", "#?/", "\u2028", "😀"])
def test_text_in_queries_arrives_as_given(text: str, call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(200, {"count": 0, "page": 0, "page_size": 0, "inbounds": []}))
    call(lambda sms: sms.inbounds.list(client_reference=text))
    assert server.received[0].query == {"client_reference": text}


@pytest.mark.parametrize("text", ["åäö", "😀", 'quote " and \\', "line\nbreak\x00", "\u2028"])
def test_text_in_bodies_arrives_as_given(text: str, call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(201, BATCH))
    call(lambda sms: sms.batches.send(to=["1"], body=text))
    assert server.received[0].json["body"] == text


def test_base_url_may_have_a_path_and_a_trailing_slash(call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(200, GROUP))
    call(lambda sms: sms.groups.get("g1"), base_url=f"{server.base_url}/proxy/sinch/")
    assert server.received[0].path == f"/proxy/sinch/xms/v1/{PLAN}/groups/g1"


@pytest.mark.parametrize("name", ["Accept", "accept", "Content-Type", "X-Trace"])
def test_headers_of_the_settings_take_precedence(name: str, call: Caller, server: ScriptedServer) -> None:
    server.answers(reply(201, BATCH))
    call(lambda sms: sms.batches.send(to=["1"], body="b"), headers={name: "mine"})
    sent = [value for header, value in server.received[0].header_lines if header.lower() == name.lower()]
    assert sent == ["mine"]


def test_resources_are_made_once(call: Caller) -> None:
    assert call(lambda sms: sms.batches is sms.batches)
