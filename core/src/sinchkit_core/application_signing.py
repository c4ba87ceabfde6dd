"""Requests signed with an application's secret, as httpx auth flow."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Callable, Generator
from datetime import UTC, datetime

import httpx

from .errors import ConfigurationError


def content_md5(body: bytes) -> str:
    """The part of what is signed that stands for the body: the Base64 of its MD5, empty without a body."""
    if not body:
        return ""
    return base64.b64encode(hashlib.md5(body, usedforsecurity=False).digest()).decode()


def string_to_sign(method: str, path: str, content_type: str, timestamp: str, body: bytes) -> str:
    """What is signed of a request.

    Args:
        method: The HTTP method, in capitals.
        path: The path without host and query, percent-decoded, with a leading slash.
        content_type: The Content-Type header as sent; empty where there is none.
        timestamp: The x-timestamp header as sent.
        body: The body as sent.
    """
    return "\n".join([method, content_md5(body), content_type, f"x-timestamp:{timestamp}", path])


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
        key: bytes | None = None
        try:
            key = base64.b64decode(application_secret, validate=True)
        except (binascii.Error, ValueError):
            pass
        finally:
            del application_secret  # from here on, no traceback of ours can show it
        if not key:
            raise ConfigurationError("the application secret is not Base64; copy it anew")
        self._mac = hmac.new(key, digestmod="sha256")

    def signature(self, text: str) -> str:
        """The signature of `text`, in Base64."""
        mac = self._mac.copy()
        mac.update(text.encode())
        return base64.b64encode(mac.digest()).decode()

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Date and sign `request`; what is sent again is signed anew."""
        timestamp = self._clock().astimezone(UTC).isoformat().replace("+00:00", "Z")
        # Decoded, as Sinch's SDK for Java signs it: a number's + counts as +, whether it travels so or as %2B.
        text = string_to_sign(
            request.method, request.url.path, request.headers.get("Content-Type", ""), timestamp, request.content
        )
        request.headers["x-timestamp"] = timestamp
        request.headers["Authorization"] = f"Application {self._application_key}:{self.signature(text)}"
        yield request

    def __repr__(self) -> str:
        return f"ApplicationAuth({self._application_key!r}, ***)"
