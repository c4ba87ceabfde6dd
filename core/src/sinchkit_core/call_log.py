"""What the logger `sinchkit` records of calls: operations, statuses, times; never a value that a caller gave.

Paths are logged as templates, headers by an allow-list, bodies not at all. Libraries below would log the URLs and the
headers of the same requests, with phone numbers and credentials in them, so their own lines on them are left out.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from contextvars import ContextVar, Token
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .calls.exchange import Answer, Message
    from .calls.requests import Request
    from .errors import APIConnectionError

logger: logging.Logger = logging.getLogger("sinchkit")
logger.addHandler(logging.NullHandler())

LOGGED_HEADERS = (
    "accept",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "retry-after",
    "x-request-id",
)
"""The headers, of requests and answers, that may be logged; whatever is in another stays out."""

_in_call: ContextVar[bool] = ContextVar("in_call", default=False)


class _NotOfOurCalls(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        return not _in_call.get()


# hpack logs the headers of HTTP/2, with the credentials in them.
for _name in ("httpx", "hpack.hpack", "hpack.table"):
    logging.getLogger(_name).addFilter(_NotOfOurCalls())


class InCall:
    """Keeps the libraries below from logging what is sent meanwhile."""

    __slots__ = ("_token",)

    def __enter__(self) -> None:
        self._token: Token[bool] = _in_call.set(True)

    def __exit__(self, *_: object) -> None:
        _in_call.reset(self._token)


def log_attempt(request: Request[Any], message: Message, attempt: int) -> None:
    """Log a request about to be sent."""
    if logger.isEnabledFor(logging.DEBUG):
        again = f" again ({attempt})" if attempt else ""
        logger.debug("sending %s%s%s", request.label, again, _shown(message.headers))


def log_answer(request: Request[Any], answer: Answer, seconds: float) -> None:
    """Log an answer and how long it took."""
    if logger.isEnabledFor(logging.DEBUG):
        shown = _shown(answer.headers)
        logger.debug("%s was answered with %d in %.3f s%s", request.label, answer.status, seconds, shown)


def log_failure(request: Request[Any], failure: APIConnectionError, seconds: float) -> None:
    """Log a request without an answer."""
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug("%s failed with %s in %.3f s", request.label, type(failure).__name__, seconds)


def log_repeat(request: Request[Any], delay: float) -> None:
    """Log that a request will be sent again."""
    logger.info("%s will be sent again in %.3f s", request.label, delay)


def _shown(headers: Mapping[str, str]) -> str:
    pairs = [f"{name}: {headers[name]}" for name in LOGGED_HEADERS if name in headers]
    return f" [{', '.join(pairs)}]" if pairs else ""
