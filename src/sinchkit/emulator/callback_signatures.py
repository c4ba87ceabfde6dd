"""Proving to the user's server that a callback comes from the service.

Written anew rather than with what verifies, so that a fault in either of them shows.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import itertools
import secrets
from datetime import datetime
from typing import Protocol
from urllib.parse import unquote, urlsplit

from sinchkit.emulator.timestamps import format_timestamp

CONTENT_TYPE = "application/json"

_NONCE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_NONCE_LENGTH = 26


class CallbackSigner(Protocol):
    """Makes the headers that prove where a callback comes from."""

    def headers(self, url: str, content: bytes, moment: datetime) -> dict[str, str]:
        """The headers of one attempt.

        Args:
            url: Where the callback goes.
            content: The body, byte for byte.
            moment: When it is posted.
        """
        ...


class SecretSigner:
    """The signature of SMS and Conversation callbacks: of body, nonce and time, with the webhook's secret.

    Args:
        secret: The secret as the user gave it.
    """

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()

    def headers(self, url: str, content: bytes, moment: datetime) -> dict[str, str]:
        """The four `x-sinch-webhook-signature` headers, with a nonce that was never used before."""
        nonce = "".join(secrets.choice(_NONCE_ALPHABET) for _ in range(_NONCE_LENGTH))
        return self.headers_with(content, nonce, str(int(moment.timestamp())))

    def headers_with(self, content: bytes, nonce: str, timestamp: str) -> dict[str, str]:
        """The headers for a given nonce and Unix time in seconds."""
        signed = b".".join([content, nonce.encode(), timestamp.encode()])
        return {
            "x-sinch-webhook-signature": _hmac_sha256(self._secret, signed),
            "x-sinch-webhook-signature-algorithm": "HmacSHA256",
            "x-sinch-webhook-signature-nonce": nonce,
            "x-sinch-webhook-signature-timestamp": timestamp,
        }


class ApplicationSigner:
    """The signature of Voice callbacks: of the whole request, with the application's secret.

    Args:
        application_key: The application.
        application_secret: Its secret, in Base64.

    Raises:
        ValueError: The secret is not Base64.
    """

    def __init__(self, application_key: str, application_secret: str) -> None:
        self._application_key = application_key
        try:
            self._secret = base64.b64decode(application_secret, validate=True)
        except ValueError:
            raise ValueError("application_secret must be Base64, as the dashboard shows it.") from None
        self._signed = itertools.count(1)

    def headers(self, url: str, content: bytes, moment: datetime) -> dict[str, str]:
        """`Authorization` and `x-timestamp`, the same never twice.

        There is no nonce, so receivers take a signature that they have seen for a replay. The service tells time to
        seven digits; a clock that stands still must not make two callbacks one, so here the last four count.
        """
        digits = f"{next(self._signed) % 10_000:04}Z"
        return self.headers_with(url, content, format_timestamp(moment).replace("Z", digits))

    def headers_with(self, url: str, content: bytes, timestamp: str) -> dict[str, str]:
        """The headers for a given time in ISO-8601."""
        path = unquote(urlsplit(url).path) or "/"
        digest = base64.b64encode(hashlib.md5(content, usedforsecurity=False).digest()).decode()
        signed = f"POST\n{digest}\n{CONTENT_TYPE}\nx-timestamp:{timestamp}\n{path}".encode()
        signature = _hmac_sha256(self._secret, signed)
        return {"Authorization": f"application {self._application_key}:{signature}", "x-timestamp": timestamp}


def _hmac_sha256(key: bytes, signed: bytes) -> str:
    return base64.b64encode(hmac.digest(key, signed, "sha256")).decode()
