"""How far a request came, as httpx's transport reports through its trace extension."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import httpx

TAKEN_BACK: Final = "connection_pool.request.taken_back"
"""What our own pool reports of a request that goes to another connection, since this one has not taken it."""

_FAILED_WRITES: Final = frozenset(("send_request_headers.failed", "send_request_body.failed"))


class Progress:
    """How far a request came. A transport that reports nothing proves nothing: its failures are ambiguous.

    Names of failures are not believed: other transports than httpx's own say ``ConnectError`` of requests that were
    delivered, and a redirect may lead nowhere after a delivered request.

    Args:
        request: The request, whose trace is taken.
        has_body: Whether it has one.
        asynchronous: Whether a transport awaits what it reports to.
    """

    def __init__(self, request: httpx.Request, *, has_body: bool, asynchronous: bool) -> None:
        self._reported = False
        self._sending = False
        self._stream_id: int | None = None
        self._request = request
        self._has_body = has_body
        self._writes_at_once = not asynchronous
        request.extensions["trace"] = self._note_async if asynchronous else self._note

    def _note(self, event: str, info: Mapping[str, Any]) -> None:
        step = event.partition(".")[2]
        if step == "send_request_headers.started":
            # Opening a tunnel through a proxy tells the service nothing.
            if info["request"].method != b"CONNECT":
                self._sending = True
                self._stream_id = info.get("stream_id")
        elif step in _FAILED_WRITES:
            self._sending = self._may_be_complete(step, info["exception"])
        elif step == "send_request_body.complete" and self._stream_id is None:
            self._request.extensions.pop("trace", None)  # nothing that follows makes a difference
        elif event == TAKEN_BACK:
            self._sending = False
        self._reported = True

    async def _note_async(self, event: str, info: Mapping[str, Any]) -> None:
        self._note(event, info)

    def _may_be_complete(self, step: str, failure: BaseException) -> bool:
        """Whether the whole request may have been written, though writing failed."""
        if type(failure).__module__.startswith("h2."):  # the connection had ended, so this was never written
            return False
        if not self._has_body:
            return True
        # Of a failed write to a socket the system has not taken all. An event loop takes it, and fails afterwards.
        return step == "send_request_body.failed" and not self._writes_at_once

    def surely_unsent(self, failure: BaseException) -> bool:
        """Whether a service surely got nothing that it could act on, if this is how the request failed."""
        if self._sending:
            return self._stream_id is not None and _is_beyond(self._stream_id, failure)
        # Waiting for a free connection is the one failure of httpx's own transport of which it reports no beginning.
        in_queue = isinstance(failure, httpx.PoolTimeout) and type(failure.__cause__).__module__.startswith("httpcore")
        return self._reported or in_queue


def _is_beyond(stream_id: int, failure: BaseException) -> bool:
    """Whether `failure` is that the service ends the connection (GOAWAY) and takes no stream as late as this one."""
    cause = failure.__cause__ or failure
    end = cause.args[0] if cause.args else None
    last: object = getattr(end, "last_stream_id", None)
    return isinstance(last, int) and stream_id > last
