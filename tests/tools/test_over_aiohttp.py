"""What instruments or mocks aiohttp sees the calls of a client that sends over it."""

from __future__ import annotations

from pathlib import Path

import aiohttp
import pytest
import vcr
from aioresponses import aioresponses
from opentelemetry.instrumentation.aiohttp_client import AioHttpClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from sinchkit import APIConnectionError, RetryPolicy
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import BATCH
from tests.tools.conftest import send_over_aiohttp

URL = "http://127.0.0.1:9/xms/v1/plan/batches"


def test_opentelemetry_sees_each_attempt(server: ScriptedServer) -> None:
    server.answers(reply(429), reply(201, BATCH))
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    AioHttpClientInstrumentor().instrument(tracer_provider=provider)
    try:
        send_over_aiohttp(server.base_url, retries=RetryPolicy(jitter=lambda _: 0.0))
    finally:
        AioHttpClientInstrumentor().uninstrument()
    assert len(exporter.get_finished_spans()) == 2
    assert all("traceparent" in received.headers for received in server.received)


def test_vcrpy_records_and_replays(server: ScriptedServer, tmp_path: Path) -> None:
    cassette = str(tmp_path / "send.yaml")
    with vcr.use_cassette(cassette, record_mode="once"):
        assert send_over_aiohttp(server.base_url).id == BATCH["id"]
    with vcr.use_cassette(cassette, record_mode="none") as played:
        assert send_over_aiohttp(server.base_url).id == BATCH["id"]
        assert played.play_count == 1
    assert len(server.received) == 1


def test_vcrpy_lets_nothing_through(server: ScriptedServer, tmp_path: Path) -> None:
    with vcr.use_cassette(str(tmp_path / "empty.yaml"), record_mode="none"), pytest.raises(APIConnectionError):
        send_over_aiohttp(server.base_url)
    assert server.received == []


# aioresponses 0.7.9 makes no answers with aiohttp 3.14, only exceptions.
def test_what_aioresponses_raises_is_ambiguous() -> None:
    with aioresponses() as mocked:
        mocked.post(URL, exception=aiohttp.ServerDisconnectedError())
        with pytest.raises(APIConnectionError) as caught:
            send_over_aiohttp("http://127.0.0.1:9")
    assert caught.value.may_have_been_processed is True


def test_what_is_not_mocked_does_not_go_out(server: ScriptedServer) -> None:
    with aioresponses(), pytest.raises(APIConnectionError):
        send_over_aiohttp(server.base_url)
    assert server.received == []
