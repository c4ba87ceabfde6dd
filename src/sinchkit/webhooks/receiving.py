"""What the adapters for web frameworks have in common: from a request to an event, from a reply to an answer."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from sinchkit_core.errors import DecodeError, SignatureError

from .voice import VoiceWebhooks

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


class RefusedError(Exception):
    """A callback that is not taken. The answer is the bare status: why is nobody's business but the owner's."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


def read_event(webhooks: AnyWebhooks[Event], body: bytes, headers: Headers, *, path: str, method: str) -> Event:
    """Verify a callback and read its event.

    Raises:
        RefusedError: With 401 if nothing proves that the service sent it, with 400 if it is not what the service
            promises. The log `sinchkit.webhooks` has the reason.
        ConfigurationError: `webhooks` has nothing to verify with.
    """
    try:
        if isinstance(webhooks, VoiceWebhooks):
            return cast("Event", webhooks.parse(body, headers, path=path, method=method))
        return cast("BodySignedWebhooks[Event]", webhooks).parse(body, headers)
    except SignatureError as error:
        _log.warning("A callback was refused with 401: %s", error)
        raise RefusedError(401) from None
    except DecodeError as error:
        # Its whole text quotes what was received, which a log has no business to hold.
        place = f"{error.model} at {error.path}" if error.path else error.model
        _log.warning("A callback was refused with 400: it cannot be read as %s", place)
        raise RefusedError(400) from None


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
