"""Serving an application over HTTP from a thread of its own."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, TypeVar

import uvicorn
from starlette.applications import Starlette

_BACKLOG = 2048
# Seconds for requests under way to end when the server stops.
_GRACE = 1

T = TypeVar("T")


class ServerThread:
    """An HTTP server and the event loop on which everything of an emulator happens.

    Args:
        make_app: Builds the application, given what it has to run around its life: the loop's beginning and end.
        host: The address to listen on.
        port: The port; 0 for a free one.
        alongside: What runs beside the application, as a context manager entered on the loop.
    """

    def __init__(
        self,
        make_app: Callable[[Callable[[Starlette], AbstractAsyncContextManager[None]]], Starlette],
        *,
        host: str,
        port: int,
        alongside: Callable[[], AbstractAsyncContextManager[None]],
    ) -> None:
        self._app = make_app(self._lifespan)
        self._host = host
        self._port = port
        self._alongside = alongside
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._server: uvicorn.Server | None = None
        self._address: tuple[str, int] | None = None
        self._began_or_ended = threading.Event()

    @property
    def is_running(self) -> bool:
        """Whether the server takes requests."""
        return self._loop is not None

    @property
    def base_url(self) -> str | None:
        """The URL to reach it by; None while it is not running."""
        if self._address is None:
            return None
        host, port = self._address
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    def start(self) -> None:
        """Begin to serve; requests are answered from when this returns.

        Raises:
            OSError: the address cannot be listened on.
        """
        listener = _listen(self._host, self._port)
        config = uvicorn.Config(
            self._app,
            loop="asyncio",
            http="h11",
            ws="none",
            lifespan="on",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=_GRACE,
        )
        self._server = uvicorn.Server(config)
        self._began_or_ended.clear()
        self._thread = threading.Thread(
            target=self._serve, args=(self._server, listener), name="sinchkit-emulator", daemon=True
        )
        self._thread.start()
        self._began_or_ended.wait()
        if self._loop is None:
            self.stop()
            raise RuntimeError("The emulator's server ended before it began; its thread's error says why.")
        self._address = (self._host, listener.getsockname()[1])

    def stop(self) -> None:
        """Stop serving, and return when thread and sockets are gone. Nothing happens if it is not running."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join()
        self._thread = self._server = self._address = None

    def call(self, function: Callable[[], T]) -> T:
        """Call a function where the state may be touched: on the loop, or right here while there is none."""

        async def on_loop() -> T:
            return function()

        return function() if self._loop is None else self.run(on_loop())

    def run(self, work: Coroutine[Any, Any, T], timeout: float | None = None) -> T:
        """Run a coroutine on the loop and wait for its result.

        Raises:
            RuntimeError: the server is not running.
            TimeoutError: it took longer than `timeout` seconds.
        """
        loop = self._loop
        if loop is None:
            work.close()
            raise RuntimeError("The emulator is not running: use it in a with statement, or call start().")
        pending = asyncio.run_coroutine_threadsafe(work, loop)
        try:
            return pending.result(timeout)
        except TimeoutError:
            pending.cancel()
            raise

    def _serve(self, server: uvicorn.Server, listener: socket.socket) -> None:
        try:
            with listener:
                asyncio.run(server.serve(sockets=[listener]))
        finally:
            self._began_or_ended.set()

    @asynccontextmanager
    async def _lifespan(self, _app: Starlette) -> AsyncGenerator[None, None]:
        async with self._alongside():
            self._loop = asyncio.get_running_loop()
            # The socket listens already: who connects now waits a moment instead of being refused.
            self._began_or_ended.set()
            try:
                yield
            finally:
                self._loop = None


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named, asyncio sets TCP_NODELAY; otherwise each answer waits 40 ms for an acknowledgement.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        raise OSError(error.errno, f"The emulator cannot listen on {host}:{port}: {error.strerror}.") from error
    return listener
