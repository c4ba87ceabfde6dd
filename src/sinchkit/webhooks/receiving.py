"""What the adapters for web frameworks have in common: from a request to an event, from a reply to an answer."""

from __future__ import annotations

import json
import logging
from collections.abc import Generator
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from attrs import field, frozen

from sinchkit.voice.webhooks import VoiceWebhooks
from sinchkit_core.errors import ConfigurationError, DecodeError, SignatureError

from .handling import Handling, InThread, RepeatedCallbackError

if TYPE_CHECKING:
    from .body_signed_webhooks import BodySignedWebhooks
    from .received_body import Body
    from .received_headers import Headers

Event = TypeVar("Event")
Event_co = TypeVar("Event_co", covariant=True)

_log = logging.getLogger("sinchkit.webhooks")


class AnyWebhooks(Protocol[Event_co]):
    """`SmsWebhooks`, `ConversationWebhooks` or `VoiceWebhooks`."""

    @property
    def max_body_bytes(self) -> int:
        """The largest body that is taken."""
        ...

    def parse_unverified(self, body: Body) -> Event_co:
        """Read an event."""
        ...


class Reply(Protocol):
    """What a call is answered with: `sinchkit.svaml.Svaml`, or the generated model."""

    def to_dict(self) -> dict[str, Any]:
        """The JSON object."""
        ...


@frozen
class Refusal:
    """A callback that no handler gets, since it is not proven or cannot be read. The service does not send it again.

    Attributes:
        status: What it is answered with: 401 or 400.
        error: Why. With a `DecodeError` the service signed it, unless it is too large; with a `SignatureError` anybody
            may have sent it.
        body: The body as received; of one that is too large, its beginning.
    """

    status: int
    error: SignatureError | DecodeError
    body: bytes = field(repr=False)


class RefusedError(Exception):
    """What keeps a callback from its handler. The answer is the bare status: why is the owner's business alone."""

    def __init__(self, status: int, refusal: Refusal | None = None) -> None:
        super().__init__(status)
        self.status = status
        self.refusal = refusal


def handling_of(
    webhooks: AnyWebhooks[Event], body: Body, headers: Headers, *, path: str | None, method: str = "POST"
) -> Handling[Event]:
    """The context in which a callback is handled.

    Raises:
        ConfigurationError: A Voice callback comes without its path.
    """
    if isinstance(webhooks, VoiceWebhooks):
        if path is None:
            raise ConfigurationError("Voice signs the path of the callback URL as well: give path")
        return cast("Handling[Event]", webhooks.handling(body, headers, path=path, method=method))
    return cast("BodySignedWebhooks[Event]", webhooks).handling(body, headers)


class Receiving(Generic[Event]):
    """The same for an adapter: what keeps a callback from its handler is a `RefusedError`, and is logged.

    The status is 401 if nothing proves that the service sent it, 400 if it cannot be read, 200 if it was handled
    before, and 503 if it is being handled elsewhere. The log `sinchkit.webhooks` has the reason.
    """

    def __init__(
        self,
        webhooks: AnyWebhooks[Event],
        body: bytes,
        headers: Headers,
        *,
        path: str,
        method: str,
        in_thread: InThread | None = None,
    ) -> None:
        self._body = body
        self._handling = handling_of(webhooks, body, headers, path=path, method=method)
        if in_thread is not None:
            self._handling.with_threads(in_thread)

    def __enter__(self) -> Event:
        with _refusals(self._body):
            return self._handling.__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._handling.__exit__(kind, error, traceback)

    async def __aenter__(self) -> Event:
        with _refusals(self._body):
            return await self._handling.__aenter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._handling.__aexit__(kind, error, traceback)


@contextmanager
def _refusals(body: bytes) -> Generator[None]:
    try:
        yield
    except RepeatedCallbackError as error:
        _log.info("A callback was answered with %d: %s", error.status, error)
        raise RefusedError(error.status) from None
    except SignatureError as error:
        _log.warning("A callback was refused with 401: %s", error)
        raise RefusedError(401, Refusal(401, error, body)) from None
    except DecodeError as error:
        # The whole text of one that is about a field quotes what was received, which a log has no business to hold.
        place = f"{error.model} at {error.path}" if error.path else f"{error.model}: {error.problem}"
        _log.warning(
            "A callback was refused with 400: its body of %d bytes cannot be read as %s; on_refusal can keep it",
            len(body),
            place,
        )
        raise RefusedError(400, Refusal(400, error, body)) from None


def content_of(reply: Reply | None) -> bytes:
    """The body of the answer: the reply as JSON, nothing without one.

    Raises:
        ValidationError: The reply is SVAML without an action.
    """
    if reply is None:
        return b""
    return json.dumps(reply.to_dict(), ensure_ascii=False, separators=(",", ":")).encode()


def name_after(handler: object, made: object) -> None:
    """Give what is made of a handler its name and description, by which frameworks list it."""
    for attribute in ("__name__", "__doc__"):
        setattr(made, attribute, getattr(handler, attribute, None) or getattr(made, attribute))
