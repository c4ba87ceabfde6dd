"""A server on loopback with TLS that speaks HTTP/1.1 and HTTP/2, and tells how it was asked."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import threading
from typing import Any, Self

from hypercorn.asyncio import serve
from hypercorn.config import Config

from tests.core.sms_samples import BATCH


class _Config(Config):
    context: ssl.SSLContext

    @property
    def ssl_enabled(self) -> bool:
        return True

    def create_ssl_context(self) -> ssl.SSLContext:
        return self.context


class SecureServer:
    """The server; every request is answered with a batch whose body is the version of HTTP that was spoken.

    Attributes:
        base_url: Where it can be reached.
    """

    def __init__(self, context: ssl.SSLContext) -> None:
        context.set_alpn_protocols(["h2", "http/1.1"])
        listener = socket.create_server(("127.0.0.1", 0))
        self.base_url = f"https://127.0.0.1:{listener.getsockname()[1]}"
        self._config = _Config()
        self._config.context = context
        self._config.bind = [f"fd://{listener.detach()}"]  # which it closes
        self._config.errorlog = None
        self._config.graceful_timeout = 0.1
        self._loop = asyncio.new_event_loop()
        self._stopped = asyncio.Event()
        self._thread = threading.Thread(target=self._run)

    def _run(self) -> None:
        self._loop.run_until_complete(serve(_answer, self._config, shutdown_trigger=self._stopped.wait))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *failure: object) -> None:
        self._loop.call_soon_threadsafe(self._stopped.set)
        self._thread.join()
        self._loop.close()


async def _answer(scope: Any, receive: Any, send: Any) -> None:
    if scope["type"] == "lifespan":
        while (await receive())["type"] != "lifespan.shutdown":
            await send({"type": "lifespan.startup.complete"})
        await send({"type": "lifespan.shutdown.complete"})
        return
    while (await receive()).get("more_body"):
        continue
    content = json.dumps({**BATCH, "body": scope["http_version"]}).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(content)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": content})
