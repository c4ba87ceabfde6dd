"""What goes over a connection: encodings, sizes, headers, and arguments that are not checked."""

import gzip
import json
from typing import Any

import httpx
import pytest

from sinchkit import APIConnectionError, Client, ConnectionConfig, ResponseTooLargeError, ValidationError
from tests.connections.clients import Way, call, get_batch, send_batch
from tests.connections.secure_server import SecureServer
from tests.core.scripted_server import Received, ScriptedServer, reply, reply_to
from tests.core.sms_samples import BATCH
from tests.facade.accounts import PLAN

ROOMY = 100_000


def as_accepted(received: Received) -> Any:
    """An answer that is compressed if the client takes it so."""
    content = json.dumps({**BATCH, "body": "a" * ROOMY}).encode()
    if "gzip" not in received.headers.get("Accept-Encoding", ""):
        return reply(200, content)
    packed = gzip.compress(content)
    return reply(200, packed, {"Content-Encoding": "gzip", "Content-Length": str(len(packed))})


@pytest.mark.parametrize("compression", [True, False])
def test_compression(way: Way, server: ScriptedServer, compression: bool) -> None:
    server.answers(reply_to(as_accepted))
    connection = ConnectionConfig(compression=compression)
    batch = call(way, get_batch, base_url=server.base_url, connection=connection)
    assert len(batch.body) == ROOMY
    accepted = server.received[0].headers["Accept-Encoding"]
    assert ("gzip" in accepted) is compression
    assert (accepted == "identity") is not compression


@pytest.mark.parametrize("cache", [True, False])
@pytest.mark.parametrize("compression", [True, False])
def test_max_response_bytes(way: Way, server: ScriptedServer, compression: bool, cache: bool) -> None:
    server.answers(reply_to(as_accepted))
    for limit, fits in ((2 * ROOMY, True), (ROOMY // 2, False)):
        connection = ConnectionConfig(max_response_bytes=limit, compression=compression, cache=cache)
        if fits:
            assert call(way, get_batch, base_url=server.base_url, connection=connection).id == BATCH["id"]
        else:
            with pytest.raises(ResponseTooLargeError) as caught:
                call(way, get_batch, base_url=server.base_url, connection=connection)
            assert caught.value.may_have_been_processed


def test_an_answer_with_too_long_a_head_is_refused(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(200, BATCH, {"X-Long": "a" * 200_000}))
    with pytest.raises(APIConnectionError):
        call(way, get_batch, base_url=server.base_url)


def test_forwarded(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(200, BATCH))
    headers = {"Forwarded": "for=192.0.2.60;proto=https", "X-Forwarded-For": "192.0.2.60"}
    call(way, get_batch, base_url=server.base_url, headers=headers)
    assert {name: server.received[0].headers[name] for name in headers} == headers


def test_nothing_is_forwarded_by_itself(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(200, BATCH))
    call(way, get_batch, base_url=server.base_url)
    assert not [name for name, _ in server.received[0].header_lines if "forwarded" in name.lower()]


def test_bodies_are_sent_in_one_piece(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(201, BATCH))
    call(way, send_batch, base_url=server.base_url)
    (received,) = server.received
    assert int(received.headers["Content-Length"]) == len(received.body) > 0
    assert "Transfer-Encoding" not in received.headers


def test_validation_can_be_switched_off(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(200, {"batches": [], "count": 0, "page": 0, "page_size": 0}))

    def too_many(client: Any) -> Any:
        return client.sms.batches.list(page_size=101)

    with pytest.raises(ValidationError, match="page_size"):
        call(way, too_many, base_url=server.base_url)
    assert server.received == []
    call(way, too_many, base_url=server.base_url, validate=False)
    assert server.received[0].query["page_size"] == "101"


def test_prior_knowledge_of_http2_is_for_an_httpx_client_of_ones_own(secure_server: SecureServer, ca_file: Any) -> None:
    import ssl

    context = ssl.create_default_context(cafile=str(ca_file))
    with (
        httpx.Client(http1=False, http2=True, verify=context) as http_client,
        Client(base_url=secure_server.base_url, http_client=http_client, **PLAN) as client,
    ):
        assert client.sms.batches.get("id").body == "2"  # type: ignore[union-attr]
