"""Calls of operations that no generated package knows."""

import asyncio
import logging
from typing import Any

import pytest

from sinchkit import APIConnectionError, Client, ConfigurationError, NotFoundError, RetryPolicy, ValidationError
from tests.core.scripted_server import ScriptedServer, close, reply
from tests.facade.accounts import APPLICATION, PLAN, PROJECT
from tests.facade.recording import RecordingTransport
from tests.facade.using import KINDS, use

AT_ONCE = RetryPolicy(jitter=lambda _: 0.0)
EVERYTHING: dict[str, Any] = {**PLAN, **PROJECT, **APPLICATION}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_method_path_query_body_and_headers_go_as_given(kind: Any, server: ScriptedServer) -> None:
    server.answers(reply(202, {"ok": True}, {"X-Request-Id": "r-1"}))
    response = use(
        kind,
        lambda client: client.request(
            "patch",
            "/xms/v1/{service_plan_id}/batches/b%201/new",
            query={"flag": True, "many": ["a", 2], "left_out": None, "text": "a, b&c"},
            json={"name": "value", "nested": {"list": [1, None]}},
            headers={"X-Trace": "t"},
        ),
        base_url=server.base_url,
        **PLAN,
    )
    received = server.received[0]
    assert (received.method, received.path) == ("PATCH", "/xms/v1/plan/batches/b%201/new")
    assert received.query == {"flag": "true", "many": "a,2", "text": "a, b&c"}
    assert received.json == {"name": "value", "nested": {"list": [1, None]}}
    assert received.headers["X-Trace"] == "t"
    assert received.headers["Authorization"] == f"Bearer {PLAN['sms_api_token']}"
    assert (response.status, response.headers["x-request-id"], response.json()) == (202, "r-1", {"ok": True})
    assert response.content == b'{"ok": true}'


@pytest.mark.parametrize(("json", "body"), [(None, b""), ({}, b"{}")])
def test_an_empty_object_is_a_body_too(json: Any, body: bytes, server: ScriptedServer) -> None:
    server.answers(reply(204))
    with Client(base_url=server.base_url, **PLAN) as client:
        client.request("POST", "/xms/v1/{service_plan_id}/new", json=json)
    assert server.received[0].body == body


@pytest.mark.parametrize(
    ("path", "host", "scheme"),
    [
        ("/xms/v1/{service_plan_id}/x", "us.sms.api.sinch.com", "Bearer"),
        ("/v1/projects/{project_id}/x", "eu.conversation.api.sinch.com", "Bearer"),
        ("/calling/v1/x", "calling.api.sinch.com", "Application"),
        ("/v1/configuration/x", "callingapi.sinch.com", "Application"),
        ("/v1/calling/query/x", "callingapi.sinch.com", "Application"),
    ],
)
def test_the_path_tells_the_api(path: str, host: str, scheme: str, kind: Any) -> None:
    transport = RecordingTransport()
    settings = {**EVERYTHING, "http_client": _http_client(kind, transport)}
    use(kind, lambda client: client.request("GET", path), **settings)
    (call,) = transport.calls
    assert call.url.host == host
    assert call.headers["Authorization"].startswith(scheme)


def _http_client(kind: Any, transport: RecordingTransport) -> Any:
    import httpx

    return httpx.Client(transport=transport) if kind is Client else httpx.AsyncClient(transport=transport)


def test_the_api_can_be_told(server: ScriptedServer) -> None:
    server.answers(reply(200, {}))
    with Client(base_url=server.base_url, **EVERYTHING) as client:
        client.request("GET", "/v2/new", api="voice")
        assert server.received[0].headers["Authorization"].startswith("Application ")
        with pytest.raises(ConfigurationError, match='give api="sms"'):
            client.request("GET", "/v2/new")


def test_a_refusal_is_an_error_as_everywhere(kind: Any, server: ScriptedServer) -> None:
    server.answers(reply(404, {"code": "unknown", "text": "no such thing"}))
    with pytest.raises(NotFoundError, match=r"request \(DELETE /xms/v1/\{service_plan_id\}/x\).*no such thing"):
        use(
            kind,
            lambda client: client.request("DELETE", "/xms/v1/{service_plan_id}/x"),
            base_url=server.base_url,
            **PLAN,
        )


@pytest.mark.parametrize(
    ("method", "repeat", "requests"),
    [("GET", None, 3), ("HEAD", None, 3), ("POST", None, 1), ("PUT", None, 1), ("DELETE", None, 1), ("PUT", "safe", 3)],
)
def test_only_what_changes_nothing_is_repeated_unless_told(
    method: str, repeat: Any, requests: int, kind: Any, server: ScriptedServer
) -> None:
    server.answers(close)
    with pytest.raises(APIConnectionError) as caught:
        use(
            kind,
            lambda client: client.request(method, "/xms/v1/{service_plan_id}/x", repeat=repeat),
            base_url=server.base_url,
            retries=AT_ONCE,
            **PLAN,
        )
    assert caught.value.may_have_been_processed
    assert len(server.received) == requests


@pytest.mark.parametrize(
    ("method", "path", "argument"),
    [
        ("TRACE", "/xms/v1/x", "method"),
        ("GET /xms HTTP/1.1\r\n", "/xms/v1/x", "method"),
        ("GET", "xms/v1/x", "path"),
        ("GET", "//evil.example/xms", "path"),
        ("GET", "https://evil.example/xms/", "path"),
        ("GET", "/xms/v1/../x", "path"),
        ("GET", "/xms/v1/x?y=1", "path"),
        ("GET", "/xms/v1/x#y", "path"),
        ("GET", "/xms/v1/x y", "path"),
        ("GET", "/xms/v1/\r\nX-Evil: 1", "path"),
        ("GET", "/xms\\evil", "path"),
    ],
)
def test_what_cannot_be_sent_is_refused(method: str, path: str, argument: str, server: ScriptedServer) -> None:
    with (
        Client(base_url=server.base_url, **PLAN) as client,
        pytest.raises(ValidationError) as caught,
    ):
        client.request(method, path, api="sms")
    assert caught.value.argument == argument
    assert server.received == []


def test_a_body_with_get_is_refused(server: ScriptedServer) -> None:
    with Client(base_url=server.base_url, **PLAN) as client, pytest.raises(ValidationError, match="give query"):
        client.request("GET", "/xms/v1/x", json={})


def test_parameters_that_the_client_lacks_are_named(server: ScriptedServer) -> None:
    with Client(base_url=server.base_url, **PLAN) as client, pytest.raises(ConfigurationError, match="needs batch_id"):
        client.request("GET", "/xms/v1/{service_plan_id}/batches/{batch_id}")


def test_numbers_in_the_path_stay_out_of_messages_and_logs(
    server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.answers(reply(404))
    with Client(base_url=server.base_url, **PLAN) as client, pytest.raises(NotFoundError) as caught:
        client.request("GET", "/xms/v1/{service_plan_id}/numbers/46701234567")
    assert "46701234567" not in str(caught.value) + repr(caught.value) + caplog.text
    assert "467...67" in str(caught.value)


def test_what_is_sent_is_a_value_of_its_own(server: ScriptedServer) -> None:
    server.answers(reply(200, {}))
    body = {"list": [1]}

    async def run() -> None:
        from sinchkit import AsyncClient

        async with AsyncClient(base_url=server.base_url, **PLAN) as client:
            await asyncio.gather(*(client.request("POST", f"/xms/v1/{n}", json={**body, "n": n}) for n in range(5)))

    asyncio.run(run())
    assert sorted(received.json["n"] for received in server.received) == list(range(5))
