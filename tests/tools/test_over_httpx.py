"""What instruments, records or mocks httpx sees the calls of a client, as it comes, in both modes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import respx
import sentry_sdk
import vcr
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from pytest_httpx import HTTPXMock
from sentry_sdk.integrations.httpx import HttpxIntegration

from sinchkit import APIConnectionError, ConnectionConfig, RetryPolicy, ServerError
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import BATCH
from tests.tools.conftest import Send

NOWHERE = "http://127.0.0.1:9"  # nobody listens there
PATH = "/xms/v1/plan/batches"
AGAIN_AT_ONCE = RetryPolicy(jitter=lambda _: 0.0)


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)
    yield exporter
    HTTPXClientInstrumentor().uninstrument()


def test_opentelemetry_sees_each_attempt(send: Send, server: ScriptedServer, spans: InMemorySpanExporter) -> None:
    server.answers(reply(429), reply(201, BATCH))
    assert send(server.base_url, retries=AGAIN_AT_ONCE).id == BATCH["id"]
    finished = spans.get_finished_spans()
    assert len(finished) == len(server.received) == 2
    for span, received in zip(finished, server.received, strict=True):
        assert span.context is not None
        trace = re.fullmatch(r"00-([0-9a-f]{32})-([0-9a-f]{16})-0[0-9a-f]", received.headers["traceparent"])
        assert trace is not None
        assert (int(trace[1], 16), int(trace[2], 16)) == (span.context.trace_id, span.context.span_id)


def test_an_instrumented_client_keeps_its_connections(
    send: Send, server: ScriptedServer, spans: InMemorySpanExporter
) -> None:
    server.answers(reply(429), reply(429), reply(201, BATCH))
    send(server.base_url, retries=AGAIN_AT_ONCE)
    assert len(spans.get_finished_spans()) == 3
    assert len({received.connection for received in server.received}) == 1


def test_sentry_sees_a_call(send: Send, server: ScriptedServer) -> None:
    events: list[Any] = []

    class Transport(sentry_sdk.Transport):
        def capture_envelope(self, envelope: Any) -> None:
            events.extend(item.payload.json for item in envelope.items)

    with sentry_sdk.isolation_scope() as scope:
        client = sentry_sdk.Client(
            dsn="http://key@127.0.0.1:9/1",
            transport=Transport,
            traces_sample_rate=1.0,
            default_integrations=False,
            integrations=[HttpxIntegration()],
        )
        scope.set_client(client)
        with sentry_sdk.start_transaction(name="campaign"):
            send(server.base_url)
        client.flush()
        client.close()
    (transaction,) = (event for event in events if event.get("type") == "transaction")
    (span,) = (span for span in transaction["spans"] if span["op"] == "http.client")
    assert span["data"]["http.response.status_code"] == 201
    assert server.received[0].headers["sentry-trace"].startswith(transaction["contexts"]["trace"]["trace_id"])


def test_vcrpy_records_and_replays(send: Send, server: ScriptedServer, tmp_path: Path) -> None:
    cassette = tmp_path / "send.yaml"
    with vcr.use_cassette(str(cassette), record_mode="once"):
        assert send(server.base_url).id == BATCH["id"]
    assert PATH in cassette.read_text()
    with vcr.use_cassette(str(cassette), record_mode="none") as played:
        assert send(server.base_url).id == BATCH["id"]
        assert played.play_count == 1
    assert len(server.received) == 1


def test_vcrpy_lets_nothing_through(send: Send, server: ScriptedServer, tmp_path: Path) -> None:
    with vcr.use_cassette(str(tmp_path / "empty.yaml"), record_mode="none"), pytest.raises(APIConnectionError):
        send(server.base_url)
    assert server.received == []


def test_pytest_httpx_mocks(send: Send, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(method="POST", url=NOWHERE + PATH, status_code=201, json=BATCH)
    assert send(NOWHERE).id == BATCH["id"]
    (request,) = httpx_mock.get_requests()
    assert json.loads(request.content) == {"to": ["15550100021"], "body": "Hi"}


def test_what_pytest_httpx_raises_is_an_error_of_ours(send: Send, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_exception(httpx.ConnectError("mocked"))
    with pytest.raises(APIConnectionError, match="mocked") as caught:
        send(NOWHERE)
    # A mock proves nothing about what was sent.
    assert caught.value.may_have_been_processed is True


def test_respx_mocks(send: Send) -> None:
    with respx.mock() as router:
        route = router.post(NOWHERE + PATH).respond(201, json=BATCH)
        assert send(NOWHERE).id == BATCH["id"]
    assert route.call_count == 1


@pytest.mark.parametrize("using", ["httpx", "httpcore"])
def test_respx_mocks_where_it_is_told_to(send: Send, using: str) -> None:
    with respx.mock(using=using) as router:
        router.post(NOWHERE + PATH).respond(500)
        with pytest.raises(ServerError):
            send(NOWHERE)


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:9", None])
def test_what_is_not_mocked_does_not_go_out(send: Send, server: ScriptedServer, proxy: str | None) -> None:
    connection = ConnectionConfig(proxy=proxy)
    with respx.mock(assert_all_called=False) as router:
        router.get("http://127.0.0.1:9/other")
        with pytest.raises(APIConnectionError) as caught:
            send(server.base_url, connection=connection)
    assert "AllMockedAssertionError" in str(caught.value)
    assert server.received == []


def test_respx_mocks_through_a_proxy(send: Send, server: ScriptedServer) -> None:
    # A real proxy would get the message, were it not mocked.
    with respx.mock() as router:
        router.post(NOWHERE + PATH).respond(201, json=BATCH)
        assert send(NOWHERE, connection=ConnectionConfig(proxy=server.base_url)).id == BATCH["id"]
    assert server.received == []
