"""What turns a scripted server into a proxy: tunnels to where the client wants to go."""

from __future__ import annotations

import socket
import socketserver
import threading
from contextlib import suppress
from typing import Any, Self

from tests.core.scripted_server import Received

_PATIENCE = 20.0


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while chunk := source.recv(65536):
            target.sendall(chunk)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)


def _join(left: socket.socket, host: str, port: int) -> None:
    with socket.create_connection((host, port), _PATIENCE) as right:
        back = threading.Thread(target=_pass_on, args=(right, left))
        back.start()
        _pass_on(left, right)
        back.join()


def tunnel(handler: Any, received: Received) -> None:
    """Answer CONNECT, then pass bytes on in both directions."""
    assert received.method == "CONNECT"
    host, _, port = received.target.rpartition(":")
    handler.close_connection = True
    handler.send_response(200)
    handler.end_headers()
    _join(handler.connection, host, int(port))


class SocksServer:
    """A SOCKS5 proxy on loopback that asks for no name and notes where it was asked to connect to."""

    def __init__(self) -> None:
        self.asked_for: list[tuple[str, int]] = []
        outer = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                _, methods = self.rfile.read(2)
                self.rfile.read(methods)
                self.wfile.write(b"\x05\x00")
                kind = self.rfile.read(4)[3]
                host = (
                    socket.inet_ntoa(self.rfile.read(4))
                    if kind == 1
                    else self.rfile.read(self.rfile.read(1)[0]).decode()
                )
                port = int.from_bytes(self.rfile.read(2), "big")
                outer.asked_for.append((host, port))
                self.wfile.write(b"\x05\x00\x00\x01" + bytes(6))
                _join(self.connection, host, port)

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.002})

    @property
    def port(self) -> int:
        """Where it listens."""
        port: int = self._server.server_address[1]
        return port

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *failure: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
