"""What the tests of processes and lifetimes share: a service over TLS that tells every message from every other."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
import trustme

from tests.connections.conftest import authority, ca_file, server_context
from tests.core.scripted_server import ScriptedServer
from tests.core.sms_samples import BATCH
from tests.transports.raw_server import RawServer, listening, read_request

__all__ = ["authority", "ca_file"]


@dataclass
class Echo:
    """The service. Every message is answered with a batch whose id is the message's own reference.

    Attributes:
        accepted: How often each message came, by its reference.
        base_url: Where it can be reached.
        hold: What is set once the service no longer keeps new connections waiting; none are, unless a test clears it.
        waiting: Set once a connection is kept waiting.
    """

    accepted: Counter[str] = field(default_factory=Counter)
    base_url: str = ""
    hold: threading.Event = field(default_factory=threading.Event)
    waiting: threading.Event = field(default_factory=threading.Event)


@pytest.fixture
def echo(authority: trustme.CA) -> Iterator[Echo]:
    context = server_context(authority)
    service = Echo()
    service.hold.set()
    lock = threading.Lock()

    def answer(secured: ssl.SSLSocket) -> None:
        while True:
            message = json.loads(read_request(secured).partition(b"\r\n\r\n")[2])
            with lock:
                service.accepted[message["client_reference"]] += 1
            body = json.dumps({**BATCH, "id": message["client_reference"]}).encode()
            secured.sendall(b"HTTP/1.1 201 Created\r\nContent-Length: %d\r\n\r\n" % len(body) + body)

    def play(connection: socket.socket, server: RawServer) -> None:
        if server.connections == 1:
            service.waiting.set()
            service.hold.wait(20)
        with context.wrap_socket(connection, server_side=True) as secured:
            answer(secured)

    with listening(play) as server:
        service.base_url = server.base_url.replace("http:", "https:")
        yield service
        service.hold.set()


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
