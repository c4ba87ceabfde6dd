"""Signed requests: the service's own examples byte for byte, as they come over the wire."""

import asyncio
import base64
import hashlib
import hmac
import re
import traceback
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

import sinchkit_core
from sinchkit_core import AsyncExecutor, ConfigurationError, Executor, Operation, Settings, kinds
from sinchkit_core.auth.application_signatures import content_md5
from sinchkit_core.auth.application_signing import ApplicationAuth
from sinchkit_core.calls.exchange import Connection, Message, MessageHeaders
from sinchkit_core.calls.execution import run_blocking
from sinchkit_core.calls.operations import Argument
from sinchkit_core.connections import AsyncHttpxConnection, HttpxConnection
from tests.core.calling import AT_ONCE, Mode
from tests.core.scripted_server import Received, ScriptedServer, reply

FIRST = ("669E367E-6BBA-48AB-AF15-266871C28135", "BeIukql3pTKJ8RGL5zo0DA==")
SECOND = ("5F5C418A0F914BBC8234A9BF5EDDAD97", "JViE5vDor0Sw3WllZka15Q==")
JUNE = datetime(2014, 6, 4, 13, 41, 58, tzinfo=UTC)
SEPTEMBER = datetime(2014, 9, 24, 10, 59, 41, tzinfo=UTC)
VERIFICATIONS = "/verification/v1/verifications"

VECTORS: list[Any] = [
    pytest.param(
        FIRST,
        VERIFICATIONS,
        JUNE,
        b'{"identity": {"type": "number", "endpoint": "+46700000000"}, "method": "sms"}',
        "c5jl2EZiU6BpQ2QiBOJ/gQ==",
        "h6rXrFayOoggyHW4ymnLlfSDkZZPg6j98lHzvOXVjvw=",
        id="body",
    ),
    pytest.param(FIRST, VERIFICATIONS, JUNE, b"", "", "srx3SkKXw/ryFJLfwFFzZTigPxR/1+9Ae+eB3olDIjM=", id="no-body"),
    pytest.param(
        SECOND,
        "/v1/sms/+46700000000",
        JUNE,
        b'{"message":"Hello world"}',
        "jANzQ+rgAHyf1MWQFSwvYw==",
        "qDXMwzfaxCRS849c/2R0hg0nphgdHciTo7OdM6MsdnM=",
        id="number-in-path",
    ),
    pytest.param(
        FIRST,
        "/sinch/callback/ace",
        SEPTEMBER,
        b'{"event":"ace","callid":"822aa4b7-05b4-4d83-87c7-1f835ee0b6f6_257","timestamp":"2014-09-24T10:59:41Z",'
        b'"version":1}',
        "REWF+X220L4/Gw1spXOU7g==",
        "Tg6fMyo8mj9pYfWQ9ssbx3Tc1BNC87IEygAfLbJqZb4=",
        id="callback",
    ),
]


def post(mode: Mode, auth: ApplicationAuth, url: str, content: bytes, content_type: str | None) -> None:
    headers = {} if content_type is None else {"content-type": content_type}
    path, _, query = url.partition("?")
    request = Message("POST", path, MessageHeaders(headers), dict(parse_qsl(query)), content)

    async def send(connection: Connection) -> None:
        headers = await connection.auth.authorize(request, connection)
        await connection.send(request.with_headers(headers))

    async def send_in_loop() -> None:
        async with httpx.AsyncClient(trust_env=False, verify=False) as client:
            await send(AsyncHttpxConnection(client, auth))

    if mode == "sync":
        with httpx.Client(trust_env=False, verify=False) as client:
            run_blocking(send(HttpxConnection(client, auth)))
    else:
        asyncio.run(send_in_loop())


def accepted(received: Received, secret: str, path: str) -> bool:
    """Whether the service would take it, checked by the wire alone."""
    md5 = base64.b64encode(hashlib.md5(received.body).digest()).decode() if received.body else ""
    text = f"{received.method}\n{md5}\n{received.headers.get('Content-Type') or ''}\n"
    text += f"x-timestamp:{received.headers['x-timestamp']}\n{path}"
    mac = hmac.new(base64.b64decode(secret), text.encode(), "sha256").digest()
    return received.headers["Authorization"].endswith(f":{base64.b64encode(mac).decode()}")


@pytest.mark.parametrize(("application", "path", "moment", "body", "md5", "signature"), VECTORS)
def test_vectors(
    mode: Mode,
    server: ScriptedServer,
    application: tuple[str, str],
    path: str,
    moment: datetime,
    body: bytes,
    md5: str,
    signature: str,
) -> None:
    server.answers(reply(200))
    auth = ApplicationAuth(*application, clock=lambda: moment)
    post(mode, auth, server.base_url + path, body, "application/json")
    (received,) = server.received
    assert content_md5(body) == md5
    assert received.headers["Authorization"] == f"Application {application[0]}:{signature}"
    assert received.headers["x-timestamp"] == moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert received.body == body
    assert received.path == path


@pytest.mark.parametrize("content_type", [None, "application/json", "application/json; charset=UTF-8", "text/plain"])
@pytest.mark.parametrize("body", [b"", b"{}", '{"text":"å"}'.encode()])
def test_the_content_type_that_is_sent_is_signed(
    mode: Mode, server: ScriptedServer, content_type: str | None, body: bytes
) -> None:
    server.answers(reply(200))
    post(mode, ApplicationAuth(*FIRST), f"{server.base_url}/x", body, content_type)
    assert server.received[0].headers.get("Content-Type") == content_type
    assert accepted(server.received[0], FIRST[1], "/x")


@pytest.mark.parametrize(
    ("sent", "signed"),
    [
        ("/calling/v1/calls/id/a%2Fb", "/calling/v1/calls/id/a/b"),
        ("/v1/calling/query/number/%2B46700000000", "/v1/calling/query/number/+46700000000"),
        ("/v1/calling/query/number/+46700000000", "/v1/calling/query/number/+46700000000"),
        ("/conferences/r%C3%A5d%20rum", "/conferences/råd rum"),
        ("/conferences/100%25", "/conferences/100%"),
        ("/a/?page=1&from=%2B4", "/a/"),
        ("", "/"),
    ],
)
def test_the_path_is_signed_decoded_and_without_query(
    mode: Mode, server: ScriptedServer, sent: str, signed: str
) -> None:
    server.answers(reply(200))
    post(mode, ApplicationAuth(*FIRST), server.base_url + sent, b"", None)
    assert server.received[0].target == (sent or "/")
    assert accepted(server.received[0], FIRST[1], signed)


@pytest.mark.parametrize(
    ("moment", "timestamp"),
    [
        (datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC), "2026-01-02T03:04:05.678901Z"),
        (datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=5, minutes=30))), "2026-01-01T21:34:05Z"),
    ],
)
def test_timestamps_are_utc(server: ScriptedServer, moment: datetime, timestamp: str) -> None:
    server.answers(reply(200))
    post("sync", ApplicationAuth(*FIRST, clock=lambda: moment), f"{server.base_url}/x", b"", None)
    assert server.received[0].headers["x-timestamp"] == timestamp


def test_without_a_clock_it_is_the_present(server: ScriptedServer) -> None:
    server.answers(reply(200))
    before = datetime.now(UTC)
    post("sync", ApplicationAuth(*FIRST), f"{server.base_url}/x", b"", None)
    timestamp = server.received[0].headers["x-timestamp"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?Z", timestamp)
    assert before <= datetime.fromisoformat(timestamp) <= datetime.now(UTC)


CALL: Operation[None] = Operation(
    "calls.make",
    "POST",
    "/calling/v1/callouts",
    arguments=(Argument("text", "text", "body", kinds.TEXT, required=True),),
    repeat="never",
)


def test_a_repeated_request_is_signed_anew(mode: Mode, server: ScriptedServer) -> None:
    server.answers(reply(429), reply(429), reply(200))
    moments = iter([JUNE, JUNE + timedelta(seconds=1), JUNE + timedelta(seconds=2)])
    auth = ApplicationAuth(*FIRST, clock=lambda: next(moments))
    settings = Settings(server.base_url, retries=AT_ONCE)
    request = CALL.request(text="hallå")
    if mode == "sync":
        with httpx.Client(trust_env=False, verify=False) as client:
            Executor(settings, lambda: HttpxConnection(client, auth)).execute(request)
    else:

        async def run() -> None:
            async with httpx.AsyncClient(trust_env=False, verify=False) as client:
                await AsyncExecutor(settings, lambda: AsyncHttpxConnection(client, auth)).execute(request)

        asyncio.run(run())
    assert [received.headers["x-timestamp"][-3:] for received in server.received] == ["58Z", "59Z", "00Z"]
    assert all(accepted(received, FIRST[1], "/calling/v1/callouts") for received in server.received)


@pytest.mark.parametrize(
    "secret", ["planted-S3cret!", "planted-S3cret-51=d0", "plantedå", "BeIukql3pTKJ8RGL5zo0DA", ""]
)
def test_a_secret_that_is_no_base64_is_refused_and_not_shown(secret: str) -> None:
    with pytest.raises(ConfigurationError, match="Base64") as caught:
        ApplicationAuth("key", secret)
    if secret:
        assert secret not in "".join(traceback.format_exception(caught.value))
        shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        for frame in shown.stack:
            if frame.filename.startswith(str(sinchkit_core.__path__[0])):
                assert secret not in repr(frame.locals)


def test_no_repr_shows_the_secret() -> None:
    auth = ApplicationAuth(*FIRST)
    assert repr(auth) == f"ApplicationAuth({FIRST[0]!r}, ***)"
    assert FIRST[1] not in repr(vars(auth))
    assert repr(base64.b64decode(FIRST[1])) not in repr(vars(auth))
