"""Requests signed with an application's secret, as httpx auth flow."""

from __future__ import annotations

from collections.abc import Callable, Generator
from datetime import UTC, datetime

import httpx

from .application_signatures import ApplicationSigner, string_to_sign


class ApplicationAuth(httpx.Auth):
    """Signs every request with the secret of an application.

    Args:
        application_key: Names the application.
        application_secret: Its secret, in Base64 as the dashboard shows it. It never shows in a repr.
        clock: The present time, aware of its zone.

    Raises:
        ConfigurationError: The secret is not Base64.
    """

    requires_request_body = True

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

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Date and sign `request`; what is sent again is signed anew."""
        timestamp = self._clock().astimezone(UTC).isoformat().replace("+00:00", "Z")
        # Decoded, as Sinch's SDK for Java signs it: a number's + counts as +, whether it travels so or as %2B.
        text = string_to_sign(
            request.method, request.url.path, request.headers.get("Content-Type", ""), timestamp, request.content
        )
        request.headers["x-timestamp"] = timestamp
        request.headers["Authorization"] = f"Application {self._application_key}:{self._signer.signature(text)}"
        yield request

    def __repr__(self) -> str:
        return f"ApplicationAuth({self._application_key!r}, ***)"
