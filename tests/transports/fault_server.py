"""A service on loopback that fails in every way it can, and counts what it accepted.

What happens to a request hangs on the seed, its reference and how often it has come, not on the order of events.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import random
import socket
import struct
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final, Self

from tests.core.sms_samples import BATCH

TOKEN_PATH: Final = "/oauth2/token"
LIMIT: Final = 20_000
_BOMB: Final = gzip.compress(bytes(2_000_000))
_DRIPS: Final = 240  # longer than a call may take, though not for ever: not every transport can end it
_REFERENCE: Final = b'"client_reference":"'


class FaultServer:
    """The service, with a token endpoint that fails as well.

    Attributes:
        accepted: How often each message was accepted, by reference.
        faults: How often each thing happened.
        arrived: How often each message arrived.
    """

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.accepted: Counter[str] = Counter()
        self.arrived: Counter[str] = Counter()
        self.faults: Counter[str] = Counter()
        self.valid_tokens: set[str] = set()
        self._tokens = 0
        self._connections = 0
        self._loop = asyncio.new_event_loop()
        self.call_later = self._loop.call_later
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._open: set[asyncio.Transport] = set()
        listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.base_url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        self._listener = listener

    def chance(self, *of: object) -> random.Random:
        """The dice for one event."""
        return random.Random(":".join(map(str, (self.seed, *of))))

    def __enter__(self) -> Self:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result()
        return self

    async def _listen(self) -> None:
        self._server = await self._loop.create_server(lambda: _Peer(self), sock=self._listener)

    def __exit__(self, *failure: object) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _stop(self) -> None:
        self._server.close()
        for transport in tuple(self._open):
            transport.abort()
        await self._server.wait_closed()
        for _ in range(3):  # until the loop has closed what was aborted
            await asyncio.sleep(0)

    def next_connection(self, transport: asyncio.Transport) -> random.Random:
        self._open.add(transport)
        self._connections += 1
        return self.chance("connection", self._connections)

    def ended(self, transport: asyncio.Transport) -> None:
        self._open.discard(transport)

    def new_token(self) -> str:
        self._tokens += 1
        token = f"token-{self._tokens}"
        self.valid_tokens.add(token)
        return token

    def next_token_request(self) -> random.Random:
        self.arrived["a token"] += 1
        return self.chance("token", self.arrived["a token"])


class _Peer(asyncio.Protocol):
    def __init__(self, server: FaultServer) -> None:
        self._server = server
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        if self._server.next_connection(transport).random() < 0.03:
            self._fault("reset before the request")
            self._reset()

    def connection_lost(self, failure: Exception | None) -> None:
        self._server.ended(self._transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        while True:
            head, end, rest = self._received.partition(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0] or 0) if end else 0
            if not end or len(rest) < length or self._transport.is_closing():
                return
            self._received = rest[length:]
            if head.startswith(b"POST " + TOKEN_PATH.encode()):
                self._grant(self._server.next_token_request())
            else:
                self._take(head, rest[:length])

    def _grant(self, chance: random.Random) -> None:
        grant = json.dumps({"access_token": self._server.new_token(), "expires_in": 3600}).encode()
        self._do(chance, [(0.6, lambda: self._answer(200, grant)), *self._failures(chance, grant)])

    def _take(self, head: bytes, body: bytes) -> None:
        server = self._server
        reference = body.partition(_REFERENCE)[2].partition(b'"')[0].decode()
        token = head.partition(b"Bearer ")[2].partition(b"\r\n")[0].decode()
        server.arrived[reference] += 1
        chance = server.chance("message", reference, server.arrived[reference])
        if chance.random() < 0.01:
            server.valid_tokens.discard(token)
        if token not in server.valid_tokens:
            self._fault("expired token")
            self._answer(401, b"", b'WWW-Authenticate: Bearer error_description="Jwt expired"\r\n')
            return
        batch = json.dumps({**BATCH, "client_reference": reference}).encode()

        def accept(action: Callable[[], None]) -> Callable[[], None]:
            def act() -> None:
                server.accepted[reference] += 1
                action()

            return act

        ways: list[tuple[float, Callable[[], None]]] = [
            (0.6, accept(lambda: self._answer(201, batch))),
            (0.04, accept(lambda: self._answer_and_leave(batch))),
            (0.03, lambda: self._answer(429, b"", b"Retry-After: 0\r\n")),
            (0.03, lambda: self._answer(429, b"")),
            (0.03, lambda: self._answer(503, b"", b"Retry-After: 0\r\n")),
        ]
        self._do(chance, ways + [(share, accept(action)) for share, action in self._failures(chance, batch)])

    def _failures(self, chance: random.Random, content: bytes) -> list[tuple[float, Callable[[], None]]]:
        head = b"HTTP/1.1 200 OK\r\n"
        cut = chance.randrange(len(content))
        return [
            (0.03, lambda: self._answer(503, b"")),
            (0.03, lambda: self._answer(500, b"{}")),
            (0.03, self._reset),
            (0.03, self._transport.close),
            (0.005, lambda: self._fault("silence")),
            (0.02, lambda: self._then_reset(head + b"Content-Length: %d\r\n\r\n" % len(content) + content[:cut])),
            (0.02, lambda: self._then_close(head + b"Content-Length: %d\r\n\r\n" % (len(content) + 9) + content)),
            (0.02, lambda: self._write(head + b"Content-Length: %d\r\n\r\n" % cut + content)),
            (0.02, lambda: self._write(b"HTTP/1.1 2")),
            (0.02, lambda: self._then_close(b"220 mail ESMTP\r\n\r\n")),
            (0.01, lambda: self._answer(200, _BOMB, b"Content-Encoding: gzip\r\n")),
            (0.01, lambda: self._answer(200, b"no gzip", b"Content-Encoding: gzip\r\n")),
            (0.005, lambda: self._drip(head)),
        ]

    def _do(self, chance: random.Random, ways: list[tuple[float, Callable[[], None]]]) -> None:
        (action,) = chance.choices([action for _, action in ways], [share for share, _ in ways])
        action()

    def _fault(self, name: str) -> None:
        self._server.faults[name] += 1

    def _write(self, data: bytes) -> None:
        self._transport.write(data)

    def _answer(self, status: int, content: bytes, more: bytes = b"") -> None:
        self._fault(str(status))
        self._write(b"HTTP/1.1 %d X\r\n%sContent-Length: %d\r\n\r\n" % (status, more, len(content)) + content)

    def _answer_and_leave(self, content: bytes) -> None:
        self._answer(201, content)
        self._fault("left after the answer")
        self._transport.close()

    def _then_close(self, data: bytes) -> None:
        self._fault("closed within the answer")
        self._write(data)
        self._transport.close()

    def _then_reset(self, data: bytes) -> None:
        self._write(data)
        self._reset()

    def _reset(self) -> None:
        self._fault("reset")
        sock: Any = self._transport.get_extra_info("socket")
        with suppress(OSError):
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._transport.abort()

    def _drip(self, data: bytes) -> None:
        self._fault("drip")
        self._write(data)

        def more(pieces: int) -> None:
            if pieces == 0:
                self._transport.close()
            elif not self._transport.is_closing():
                self._write(b"X")
                self._server.call_later(0.005, more, pieces - 1)

        more(_DRIPS)
