"""The cache: what the service declares fresh is used again, and nothing else."""

import gzip
import json
from email.utils import formatdate
from typing import Any

import httpx
import pytest

from sinchkit import ConnectionConfig, ServerError
from sinchkit.network.response_cache import blocking_cache
from tests.connections.clients import Calls, Way, get_batch, run, send_batch
from tests.core.scripted_server import Received, ScriptedServer, reply, reply_to
from tests.core.sms_samples import BATCH
from tests.facade.accounts import PLAN

CACHE = ConnectionConfig(cache=True)
FRESH = {"Cache-Control": "max-age=600", "ETag": '"1"'}


async def twice(calls: Calls) -> list[Any]:
    return [await calls.one(get_batch), await calls.one(get_batch)]


def test_what_is_fresh_is_used_again(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(200, BATCH, FRESH), reply(500))
    first, second = run(way, twice, base_url=server.base_url, connection=CACHE)
    assert first == second
    assert len(server.received) == 1


def test_there_is_no_cache_unless_asked_for(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(200, BATCH, FRESH))
    run(way, twice, base_url=server.base_url)
    assert len(server.received) == 2


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Last-Modified": "Mon, 01 Jan 2024 00:00:00 GMT"},
        {"Cache-Control": "private", "Last-Modified": "Mon, 01 Jan 2024 00:00:00 GMT"},
        {"Cache-Control": "no-store, max-age=600"},
        {"Cache-Control": "max-age=0"},
        {"Cache-Control": "max-age=600", "Vary": "*"},
        {"Cache-Control": "max-age=600", "Vary": "Authorization"},
    ],
)
def test_what_is_not_declared_fresh_is_fetched_anew(way: Way, server: ScriptedServer, headers: dict[str, str]) -> None:
    server.answers(reply(200, BATCH, headers))
    run(way, twice, base_url=server.base_url, connection=CACHE)
    assert len(server.received) == 2


def test_it_is_a_cache_for_one_user(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(200, BATCH, {"Cache-Control": "private, max-age=600, s-maxage=0"}))
    run(way, twice, base_url=server.base_url, connection=CACHE)
    assert len(server.received) == 1


def test_expires_declares_as_well(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(200, BATCH, {"Expires": formatdate(4e9, usegmt=True)}))
    run(way, twice, base_url=server.base_url, connection=CACHE)
    assert len(server.received) == 1


def test_what_may_have_changed_is_asked_for_by_its_tag(way: Way, server: ScriptedServer) -> None:
    def answer(received: Received) -> Any:
        if received.headers.get("If-None-Match") == '"1"':
            return reply(304, b"", {"ETag": '"1"', "Cache-Control": "no-cache"})
        return reply(200, BATCH, {"ETag": '"1"', "Cache-Control": "no-cache"})

    server.answers(reply_to(answer))
    first, second = run(way, twice, base_url=server.base_url, connection=CACHE)
    assert first == second
    assert len(server.received) == 2


def test_sends_are_never_answered_from_it(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(201, BATCH, FRESH))

    async def play(calls: Calls) -> None:
        await calls.one(send_batch)
        await calls.one(send_batch)

    run(way, play, base_url=server.base_url, connection=CACHE)
    assert [received.method for received in server.received] == ["POST", "POST"]


def test_a_change_drops_what_was_kept(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(200, BATCH, FRESH))

    async def play(calls: Calls) -> None:
        await calls.one(get_batch)
        await calls.one(lambda client: client.sms.batches.cancel("id"))
        await calls.one(get_batch)

    run(way, play, base_url=server.base_url, connection=CACHE)
    assert [received.method for received in server.received] == ["GET", "DELETE", "GET"]


def test_refusals_are_not_kept(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(500, "", FRESH), reply(200, BATCH))

    async def play(calls: Calls) -> None:
        with pytest.raises(ServerError):
            await calls.one(get_batch)
        await calls.one(get_batch)

    run(way, play, base_url=server.base_url, connection=CACHE)
    assert len(server.received) == 2


def test_compressed_answers_come_back_whole(way: Way, server: ScriptedServer) -> None:
    packed = gzip.compress(json.dumps(BATCH).encode())
    server.answers(
        reply(200, packed, {**FRESH, "Content-Encoding": "gzip", "Content-Length": str(len(packed))}), reply(500)
    )
    first, second = run(way, twice, base_url=server.base_url, connection=CACHE)
    assert first == second


def test_cache_bytes_bound_it(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(200, {**BATCH, "body": "a" * 200_000}, FRESH))
    run(way, twice, base_url=server.base_url, connection=ConnectionConfig(cache=True, cache_bytes=100_000))
    assert len(server.received) == 2


def test_it_keeps_no_credentials(server: ScriptedServer) -> None:
    server.answers(reply(200, BATCH, FRESH))
    transport: Any = blocking_cache(1_000_000)(httpx.HTTPTransport())
    with httpx.Client(transport=transport) as client:
        client.get(server.base_url, headers={"Authorization": "Bearer planted-T0ken", "X-Other": "kept"}).read()
        (entry,) = transport.config["storage"].connection.execute("SELECT data FROM entries").fetchall()
    assert b"x-other" in entry[0].lower()
    assert b"planted" not in entry[0]


def test_threads_and_tasks_share_it(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(200, BATCH, FRESH))

    async def play(calls: Calls) -> None:
        await calls.one(get_batch)
        found = await calls.together(*[get_batch] * 8)
        assert [batch.id for batch in found] == [BATCH["id"]] * 8

    run(way, play, base_url=server.base_url, connection=CACHE)
    assert len(server.received) == 1


def test_two_clients_share_nothing(way: Way, server: ScriptedServer) -> None:
    server.answers(reply(200, BATCH, FRESH))
    for token in (PLAN["sms_api_token"], "another"):
        run(way, twice, base_url=server.base_url, connection=CACHE, sms_api_token=token)
    assert len(server.received) == 2
