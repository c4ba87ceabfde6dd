"""Sockets that give up at the deadline of the call, however often the peer says a little.

httpcore hands a stream neither the request nor anything that travels with it, so a context variable is the one way to
tell the stream. Everything else reads the deadline from its message.
"""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Iterable
from contextvars import ContextVar, Token
from typing import Any, Final

import httpcore

_DEADLINE: Final[ContextVar[float | None]] = ContextVar("sinchkit_deadline", default=None)


class Deadline:
    """Blocking calls inside end by then.

    Args:
        at: When, by `time.monotonic`; `None` for no limit.
    """

    __slots__ = ("_at", "_token")

    def __init__(self, at: float | None) -> None:
        self._at = at

    def __enter__(self) -> None:
        self._token: Token[float | None] = _DEADLINE.set(self._at)

    def __exit__(self, *_: object) -> None:
        _DEADLINE.reset(self._token)


def within_deadline(seconds: float | None) -> float | None:
    """`seconds`, or what is left of the call's time if that is less; 0 when it is over, `None` for no limit."""
    at = _DEADLINE.get()
    if at is None:
        return seconds
    left = max(0.0, at - time.monotonic())
    return left if seconds is None else min(seconds, left)


_PIECE = 65_536
_OVER = "the call's time is over"


class DeadlineStream(httpcore.NetworkStream):
    """A stream whose timeouts never reach beyond the deadline of the call that it is used for.

    Args:
        stream: What it reads from and writes to.
    """

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        timeout = within_deadline(timeout)
        if timeout == 0:
            raise httpcore.ReadTimeout(_OVER)
        return self._stream.read(max_bytes, timeout)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        # httpcore grants the timeout to each piece that the system takes; a slow peer would get it many times.
        for start in range(0, len(buffer), _PIECE):
            left = within_deadline(timeout)
            if left == 0:
                raise httpcore.WriteTimeout(_OVER)
            self._stream.write(buffer if len(buffer) <= _PIECE else buffer[start : start + _PIECE], left)

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        timeout = within_deadline(timeout)
        if timeout == 0:
            self.close()
            raise httpcore.ConnectTimeout(_OVER)
        return DeadlineStream(self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class DeadlineBackend(httpcore.NetworkBackend):
    """Opens such streams over TCP."""

    def __init__(self) -> None:
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        failure: Exception = httpcore.ConnectTimeout(_OVER)
        for address in _addresses(host, port):
            # The system's way to connect grants the timeout to each address of a host.
            left = within_deadline(timeout)
            if left == 0:
                break
            try:
                stream = self._sockets.connect_tcp(address, port, left, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as problem:
                failure = problem
            else:
                return DeadlineStream(stream)
        raise failure


def _addresses(host: str, port: int) -> list[str]:
    if within_deadline(None) is None:
        return [host]
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as problem:
        raise httpcore.ConnectError(str(problem)) from problem
    return [str(address[0]) for *_, address in found]
