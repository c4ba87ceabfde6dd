"""A small HTTP server in a process of its own: it answers every request with a batch, after a while if so wished."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
from collections.abc import Generator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Final

from attrs import frozen

from bench.sample_batch import BATCH

_BODY: Final = json.dumps(BATCH).encode()
_ANSWER: Final = b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (
    len(_BODY),
    _BODY,
)


@frozen
class AnsweringServer:
    """The server, seen from the process that measures.

    Attributes:
        base_url: Where it can be reached.
    """

    base_url: str
    _pipe: Connection

    def connections(self) -> int:
        """How many connections were opened since this was last asked."""
        self._pipe.send("connections")
        count: int = self._pipe.recv()
        return count


@contextmanager
def answering_server(latency: float = 0.0) -> Generator[AnsweringServer]:
    """Run the server.

    Args:
        latency: Seconds from a request to its answer.
    """
    spawning = multiprocessing.get_context("spawn")
    ours, theirs = spawning.Pipe()
    process = spawning.Process(target=_serve, args=(theirs, latency), daemon=True)
    process.start()
    port: int = ours.recv()
    try:
        yield AnsweringServer(f"http://127.0.0.1:{port}", ours)
    finally:
        process.terminate()
        process.join()


def _serve(pipe: Connection, latency: float) -> None:
    asyncio.run(_answer(pipe, latency))


async def _answer(pipe: Connection, latency: float) -> None:
    loop = asyncio.get_running_loop()
    opened = 0

    class Peer(asyncio.Protocol):
        def __init__(self) -> None:
            self._received = b""

        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            nonlocal opened
            opened += 1
            assert isinstance(transport, asyncio.Transport)
            self._transport = transport

        def data_received(self, data: bytes) -> None:
            self._received += data
            head, end, body = self._received.partition(b"\r\n\r\n")
            length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
            if not end or len(body) < int(length or 0):
                return
            self._received = b""
            if latency:
                loop.call_later(latency, self._transport.write, _ANSWER)
            else:
                self._transport.write(_ANSWER)

    def tell() -> None:
        nonlocal opened
        pipe.recv()
        pipe.send(opened)
        opened = 0

    server = await loop.create_server(Peer, "127.0.0.1", 0, backlog=1024)
    loop.add_reader(pipe.fileno(), tell)
    pipe.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()
