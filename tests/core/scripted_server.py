"""An HTTP server on loopback that answers as it is told and remembers what it was asked."""

from __future__ import annotations

import json
import os
import socket
import struct
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self, cast
from urllib.parse import parse_qsl

# Far beyond what any test needs: it only keeps a broken one from hanging.
_PATIENCE = 20.0


@dataclass(frozen=True)
class Received:
    """One request, as it came over the wire."""

    method: str
    target: str
    headers: Mapping[str, str]
    header_lines: list[tuple[str, str]]
    body: bytes
    connection: tuple[str, int]

    @property
    def path(self) -> str:
        """The path, still percent-encoded."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> dict[str, str]:
        """The query parameters, decoded; a test with a parameter given twice fails here."""
        pairs = parse_qsl(self.target.partition("?")[2], keep_blank_values=True, strict_parsing="?" in self.target)
        query = dict(pairs)
        assert len(query) == len(pairs), f"a parameter is there twice: {pairs}"
        return query

    @property
    def json(self) -> Any:
        """The body, decoded; `None` without one."""
        return json.loads(self.body) if self.body else None


Action = Callable[["_Handler", Received], None]
"""What to do with a request that was read."""


def reply(status: int = 200, body: object = b"", headers: Mapping[str, str] | None = None) -> Action:
    """Answer; a body that is neither bytes nor text is sent as JSON."""
    content = body.encode() if isinstance(body, str) else body
    if not isinstance(content, bytes):
        content = json.dumps(content).encode()

    def act(handler: _Handler, _: Received) -> None:
        handler.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **(headers or {})}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(content)

    return act


def reply_to(make: Callable[[Received], Action]) -> Action:
    """Answer according to the request."""

    def act(handler: _Handler, received: Received) -> None:
        make(received)(handler, received)

    return act


def close(handler: _Handler, _: Received) -> None:
    """Close the connection in an orderly way, without an answer."""
    handler.close_connection = True


def reset(handler: _Handler, _: Received) -> None:
    """Cut the connection: the peer sees a reset."""
    handler.close_connection = True
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    os.close(handler.connection.detach())


def half_an_answer(handler: _Handler, _: Received) -> None:
    """Promise more of a body than there is, then close."""
    handler.close_connection = True
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"id": "half')


def half_a_status_line(handler: _Handler, _: Received) -> None:
    """Close in the middle of the answer's first line."""
    handler.close_connection = True
    handler.wfile.write(b"HTTP/1.1 2")


def no_http(handler: _Handler, _: Received) -> None:
    """Answer in another protocol."""
    handler.close_connection = True
    handler.wfile.write(b"220 mail.example.com ESMTP\r\n\r\n")


def silence(handler: _Handler, _: Received) -> None:
    """Say nothing until the test releases the server, then close."""
    handler.close_connection = True
    handler.server.script.released.wait(_PATIENCE)


def after_release(action: Action) -> Action:
    """Do it once the test releases the server."""

    def act(handler: _Handler, received: Received) -> None:
        handler.server.script.released.wait(_PATIENCE)
        action(handler, received)

    return act


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _HttpServer

    def setup(self) -> None:
        super().setup()
        self.server.open_connections.add(self.connection)

    def finish(self) -> None:
        self.server.open_connections.discard(self.connection)
        super().finish()

    def _handle(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        received = Received(
            self.command,
            self.path,
            cast("Mapping[str, str]", self.headers),
            self.headers.items(),
            body,
            self.client_address,
        )
        self.server.script.take(received)(self, received)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_CONNECT = _handle  # noqa: N815  # http.server's names

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name is inherited
        """Stay quiet."""


class _HttpServer(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 128

    def __init__(self, script: ScriptedServer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler, bind_and_activate=False)
        self.script = script
        self.open_connections: set[socket.socket] = set()

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that have gone away are part of the play."""


class ScriptedServer:
    """The server. It has a port at once; before `start`, connecting to it is refused."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.released = threading.Event()
        self._actions: list[Action] = [reply(500, "no answer was scripted")]
        self._news = threading.Condition()
        self._http = _HttpServer(self)
        self._http.server_bind()
        self._thread: threading.Thread | None = None

    @property
    def base_url(self) -> str:
        """Where it can be reached."""
        return f"http://127.0.0.1:{self._http.server_port}"

    def answers(self, *actions: Action) -> None:
        """Play these, one for each request from now on; the last one also for all requests after it."""
        with self._news:
            self._actions = list(actions)

    def take(self, received: Received) -> Action:
        """Note a request and give what to do with it."""
        with self._news:
            self.received.append(received)
            self._news.notify_all()
            return self._actions.pop(0) if len(self._actions) > 1 else self._actions[0]

    def wait_for_requests(self, count: int) -> None:
        """Return when `count` requests have been read."""
        with self._news:
            assert self._news.wait_for(lambda: len(self.received) >= count, _PATIENCE)

    def start(self) -> Self:
        """Listen and serve."""
        self._http.server_activate()
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.002})
        self._thread.start()
        return self

    def stop(self) -> None:
        """Let go of everything; open connections are closed."""
        self.released.set()
        if self._thread is not None:
            self._http.shutdown()
            self._thread.join()
        for connection in tuple(self._http.open_connections):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue
        self._http.server_close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *failure: object) -> None:
        self.stop()
