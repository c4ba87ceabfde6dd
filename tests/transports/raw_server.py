"""A server on loopback below HTTP: each connection is played by a function."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field

import pytest

_PATIENCE = 20.0


@dataclass
class RawServer:
    """The server.

    Attributes:
        port: Where it listens.
        released: Set when the test is over; whoever waits for something waits for this as well.
        connections: How many were accepted.
    """

    port: int
    released: threading.Event = field(default_factory=threading.Event)
    connections: int = 0

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


Play = Callable[[socket.socket, RawServer], None]


@contextmanager
def listening(play: Play, *, receive_buffer: int | None = None) -> Iterator[RawServer]:
    """A server that plays each connection in a thread of its own."""
    listener = socket.create_server(("127.0.0.1", 0))
    if receive_buffer is not None:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
    server = RawServer(listener.getsockname()[1])
    threads: list[threading.Thread] = []

    def serve(connection: socket.socket) -> None:
        connection.settimeout(_PATIENCE)
        with connection, suppress(OSError):
            play(connection, server)

    def accept() -> None:
        while True:
            connection, _ = listener.accept()
            if server.released.is_set():
                connection.close()
                return
            server.connections += 1
            threads.append(threading.Thread(target=serve, args=(connection,)))
            threads[-1].start()

    acceptor = threading.Thread(target=accept)
    acceptor.start()
    try:
        yield server
    finally:
        server.released.set()
        socket.create_connection(("127.0.0.1", server.port), _PATIENCE).close()
        acceptor.join()
        listener.close()
        for thread in threads:
            thread.join()


def read_request(connection: socket.socket) -> bytes:
    """A request, to the end of its body, whose length must be told."""
    received = b""
    while True:
        head, end, body = received.partition(b"\r\n\r\n")
        if end:
            lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
            if len(body) >= (int(lengths[0].split(b":")[1]) if lengths else 0):
                return received
        chunk = connection.recv(65_536)
        if not chunk:
            raise ConnectionError("the client has gone")
        received += chunk


def reset(connection: socket.socket) -> None:
    """Close so that the peer sees a reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def drip(connection: socket.socket, server: RawServer, text: bytes, piece: int = 1) -> None:
    """Send a little every few milliseconds, again from the start if need be, for as long as the test takes."""
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    while True:
        for start in range(0, len(text), piece):
            connection.sendall(text[start : start + piece])
            if server.released.wait(0.01):
                return


@contextmanager
def full_queue() -> Iterator[str]:
    """The URL of a port whose queue is full, so that connecting to it takes forever."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(8):
            waiting = stack.enter_context(socket.socket())
            waiting.settimeout(0.05)
            try:
                waiting.connect(listener.getsockname())
            except TimeoutError:
                break
        else:
            pytest.skip("this system's queue of connections cannot be filled")
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
