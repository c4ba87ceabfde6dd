"""A server such as users run to receive callbacks."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self


class Receiver:
    """Keeps the JSON bodies posted to it, and answers 200 or what `answers` says next, with `answer_bodies`."""

    def __init__(self) -> None:
        self.bodies: list[dict[str, Any]] = []
        self.content_types: list[str | None] = []
        self.headers: list[dict[str, str]] = []
        self.contents: list[bytes] = []
        self.paths: list[str] = []
        self.answers: list[int] = []
        self.answer_bodies: list[bytes] = []
        self.on_request: Callable[[], None] | None = None
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                receiver.contents.append(self.rfile.read(length))
                receiver.bodies.append(json.loads(receiver.contents[-1]))
                receiver.content_types.append(self.headers["Content-Type"])
                receiver.headers.append({name.lower(): value for name, value in self.headers.items()})
                receiver.paths.append(self.path)
                if receiver.on_request is not None:
                    receiver.on_request()
                self.send_response(receiver.answers.pop(0) if receiver.answers else 200)
                body = receiver.answer_bodies.pop(0) if receiver.answer_bodies else b""
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if body:
                    self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - named so there
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/callbacks"

    def wait_for(self, count: int, seconds: float) -> bool:
        """Whether so many bodies have come, within that time."""
        until = time.monotonic() + seconds
        while len(self.headers) < count and time.monotonic() < until:
            time.sleep(0.05)
        return len(self.headers) >= count

    def forget(self) -> None:
        self.bodies.clear()
        self.content_types.clear()
        self.headers.clear()
        self.contents.clear()
        self.paths.clear()
        self.answers.clear()
        self.answer_bodies.clear()
        self.on_request = None

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
