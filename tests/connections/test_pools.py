"""Connections: how many there are, how long they are kept, how long one waits for them."""

import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from sinchkit import APITimeoutError, ConnectionConfig
from tests.connections.clients import Calls, Way, call, get_batch, run, send_batch
from tests.core.scripted_server import Action, Received, ScriptedServer, after_release, reply
from tests.core.sms_samples import BATCH


class Peers:
    """Notes where requests came from: a connection each has its own address."""

    def __init__(self) -> None:
        self.addresses: list[tuple[str, int]] = []

    def noting(self, action: Action) -> Action:
        def act(handler: Any, received: Received) -> None:
            self.addresses.append(handler.client_address)
            action(handler, received)

        return act

    @property
    def connections(self) -> int:
        return len(set(self.addresses))


@pytest.fixture
def peers(server: ScriptedServer) -> Peers:
    peers = Peers()
    server.answers(peers.noting(reply(200, BATCH)))
    return peers


async def three_times(calls: Calls) -> None:
    for _ in range(3):
        await calls.one(get_batch)


def test_a_connection_is_kept(way: Way, server: ScriptedServer, peers: Peers) -> None:
    run(way, three_times, base_url=server.base_url)
    assert (len(peers.addresses), peers.connections) == (3, 1)


def test_keep_alive_off(way: Way, server: ScriptedServer, peers: Peers) -> None:
    run(way, three_times, base_url=server.base_url, connection=ConnectionConfig(keep_alive=False))
    assert peers.connections == 3


def test_keepalive_expiry(way: Way, server: ScriptedServer, peers: Peers) -> None:
    async def play(calls: Calls) -> None:
        await calls.one(get_batch)
        time.sleep(0.03)  # noqa: ASYNC251  # in a loop of its own
        await calls.one(get_batch)

    run(way, play, base_url=server.base_url, connection=ConnectionConfig(keepalive_expiry=0.01))
    assert peers.connections == 2


class Meeting:
    """An answer that is given once as many requests are there as may be at a time, and some more were given time."""

    def __init__(self) -> None:
        self.most = 0
        self._here = 0
        self._lock = threading.Lock()

    def __call__(self, handler: Any, received: Received) -> None:
        with self._lock:
            self._here += 1
            self.most = max(self.most, self._here)
        time.sleep(0.02)
        with self._lock:
            self._here -= 1
        reply(200, BATCH)(handler, received)


def test_max_connections(way: Way, server: ScriptedServer) -> None:
    peers, meeting = Peers(), Meeting()
    server.answers(peers.noting(meeting))
    connection = ConnectionConfig(max_connections=2)
    found = run(way, lambda calls: calls.together(*[get_batch] * 8), base_url=server.base_url, connection=connection)
    assert [batch.id for batch in found] == [BATCH["id"]] * 8
    assert meeting.most == 2
    assert peers.connections == 2


def test_max_keepalive_connections(way: Way, server: ScriptedServer) -> None:
    peers, meeting = Peers(), Meeting()
    server.answers(peers.noting(meeting))

    async def play(calls: Calls) -> None:
        await calls.together(*[get_batch] * 4)
        before = set(peers.addresses)
        await calls.together(*[get_batch] * 4)
        assert len(before & set(peers.addresses[4:])) == 1

    connection = ConnectionConfig(max_connections=4, max_keepalive_connections=1)
    run(way, play, base_url=server.base_url, connection=connection)


def test_pool_timeout(way: Way, server: ScriptedServer) -> None:
    server.answers(after_release(reply(201, BATCH)))
    found = run(
        way,
        lambda calls: calls.together(send_batch, send_batch, when_one_ends=server.released.set),
        base_url=server.base_url,
        connection=ConnectionConfig(max_connections=1, pool_timeout=0.05),
        timeout=3600.0,
    )
    (error,) = (outcome for outcome in found if isinstance(outcome, APITimeoutError))
    assert not error.may_have_been_processed
    assert len(server.received) == 1


@pytest.fixture
def deaf() -> Iterator[str]:
    """A host that takes connections and then says nothing, not even for TLS."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"127.0.0.1:{listener.getsockname()[1]}"


def test_connect_timeout(way: Way, deaf: str) -> None:
    with pytest.raises(APITimeoutError) as caught:
        call(
            way,
            send_batch,
            base_url=f"https://{deaf}",
            timeout=3600.0,
            connection=ConnectionConfig(connect_timeout=0.05),
        )
    assert not caught.value.may_have_been_processed


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_timeout_ends_any_silence(way: Way, deaf: str, scheme: str) -> None:
    with pytest.raises(APITimeoutError) as caught:
        call(way, send_batch, base_url=f"{scheme}://{deaf}", timeout=0.05)
    assert caught.value.may_have_been_processed is (scheme == "http")


def test_local_address(way: Way, server: ScriptedServer, peers: Peers) -> None:
    call(way, get_batch, base_url=server.base_url, connection=ConnectionConfig(local_address="127.0.0.3"))
    assert [host for host, _ in peers.addresses] == ["127.0.0.3"]
