"""A service that speaks HTTP/2 and ends its connections gracefully, again and again, as load balancers do."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import h2.config
import h2.connection
import h2.events
from hyperframe.frame import GoAwayFrame

from tests.core.sms_samples import BATCH
from tests.transports.raw_server import RawServer, listening


@dataclass
class Ending:
    """The service.

    Attributes:
        after: After how many requests a connection ends.
        margin: How many of the streams that had begun by then are left out.
        accepted: How often each message was accepted, by its reference.
        begun: The references of messages that began to arrive in a stream up to the last one.
        endings: How many connections were ended.
        base_url: Where it can be reached.
    """

    after: int
    margin: int
    accepted: Counter[str] = field(default_factory=Counter)
    begun: set[str] = field(default_factory=set)
    endings: int = 0
    base_url: str = ""


@contextmanager
def ending(context: ssl.SSLContext, after: int, margin: int) -> Iterator[Ending]:
    """Run the service."""
    context.set_alpn_protocols(["h2"])
    service = Ending(after, margin)
    lock = threading.Lock()

    def play(connection: socket.socket, _: RawServer) -> None:
        with context.wrap_socket(connection, server_side=True) as secured:
            _Conversation(secured, service, lock).run()

    with listening(play) as server:
        service.base_url = server.base_url.replace("http:", "https:")
        yield service


class _Conversation:
    def __init__(self, secured: ssl.SSLSocket, service: Ending, lock: threading.Lock) -> None:
        self._socket = secured
        self._service = service
        self._lock = lock
        self._h2 = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        self._bodies: dict[int, bytes] = {}
        self._begun: dict[int, str] = {}
        self._complete = 0
        self._last: int | None = None

    def run(self) -> None:
        try:
            self._converse()
        finally:
            within = (reference for stream, reference in self._begun.items() if stream <= (self._last or stream))
            with self._lock:
                self._service.begun.update(within)

    def _converse(self) -> None:
        self._h2.initiate_connection()
        self._socket.sendall(self._h2.data_to_send())
        while data := self._socket.recv(65_536):
            for event in self._h2.receive_data(data):
                self._take(event)
            self._socket.sendall(self._h2.data_to_send())

    def _take(self, event: h2.events.Event) -> None:
        if isinstance(event, h2.events.RequestReceived):
            self._bodies[event.stream_id] = b""
            self._begun[event.stream_id] = dict(event.headers)[b"x-reference"].decode()
        elif isinstance(event, h2.events.DataReceived):
            self._bodies[event.stream_id] += event.data
            self._h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, h2.events.StreamEnded):
            self._answer(event.stream_id, self._bodies.pop(event.stream_id))

    def _answer(self, stream: int, body: bytes) -> None:
        if self._last is not None and stream > self._last:
            return
        reference: str = json.loads(body)["client_reference"]
        with self._lock:
            self._service.accepted[reference] += 1
        content = json.dumps({**BATCH, "id": reference}).encode()
        self._h2.send_headers(stream, [(":status", "201"), ("content-length", str(len(content)))])
        self._h2.send_data(stream, content, end_stream=True)
        self._complete += 1
        if self._complete == self._service.after:
            self._socket.sendall(self._h2.data_to_send())
            self._last = max([stream, *list(self._begun)[: len(self._begun) - self._service.margin]])
            with self._lock:
                self._service.endings += 1
            self._socket.sendall(GoAwayFrame(0, last_stream_id=self._last, error_code=0).serialize())
