"""Requests signed with the secret of an application."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import unquote, urlsplit

from ..calls.exchange import Answer, Connection, Message, MessageHeaders
from .application_signatures import ApplicationSigner, string_to_sign


class ApplicationAuth:
    """Signs every request with the secret of an application.

    Args:
        application_key: Names the application.
        application_secret: Its secret, in Base64 as the dashboard shows it. It never shows in a repr.
        clock: The present time, aware of its zone.

    Raises:
        ConfigurationError: The secret is not Base64.
    """

    def __init__(
        self,
        application_key: str,
        application_secret: str,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._application_key = application_key
        self._clock = clock
        try:
            self._signer = ApplicationSigner(application_secret)
        finally:
            del application_secret  # from here on, no traceback of ours can show it

    async def authorize(self, message: Message, connection: Connection) -> MessageHeaders:
        """The date and the signature of `message`; what is sent again is signed anew."""
        timestamp = self._clock().astimezone(UTC).isoformat().replace("+00:00", "Z")
        # Decoded, as Sinch's SDK for Java signs it: a number's + counts as +, whether it travels so or as %2B.
        path = unquote(urlsplit(message.url).path) or "/"
        content_type = message.headers.get("content-type", "")
        text = string_to_sign(message.method, path, content_type, timestamp, message.content or b"")
        authorization = f"Application {self._application_key}:{self._signer.signature(text)}"
        return MessageHeaders({"x-timestamp": timestamp, "authorization": authorization})

    def may_renew(self, headers: MessageHeaders, answer: Answer) -> bool:
        """No: a new signature would be of the same secret."""
        return False

    def renewal_failed(self) -> None:
        """Nothing to note: nothing is ever renewed."""

    def __repr__(self) -> str:
        return f"ApplicationAuth({self._application_key!r}, ***)"
