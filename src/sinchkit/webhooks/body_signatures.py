"""The signature of a body by a secret, which SMS and Conversation send along."""

from __future__ import annotations

import hmac
from typing import Final

from sinchkit.configuration.credentials import Secret

SIGNATURE: Final = "x-sinch-webhook-signature"
TIMESTAMP: Final = "x-sinch-webhook-signature-timestamp"
NONCE: Final = "x-sinch-webhook-signature-nonce"
ALGORITHM: Final = "x-sinch-webhook-signature-algorithm"
HMAC_SHA256: Final = "HmacSHA256"


class BodySigner:
    """Signs bodies with a secret, which shows nowhere.

    Args:
        secret: The secret as it stands in the dashboard. Its UTF-8 is the key: it is not read as Base64.
    """

    def __init__(self, secret: Secret) -> None:
        self._mac = hmac.new(secret.reveal().encode(), digestmod="sha256")

    def digest(self, body: bytes, nonce: str, timestamp: str) -> bytes:
        """The HMAC-SHA256 over body, nonce and timestamp.

        Args:
            body: The body as sent.
            nonce: The nonce header.
            timestamp: The timestamp header: Unix time in seconds.
        """
        mac = self._mac.copy()
        mac.update(body)
        mac.update(f".{nonce}.{timestamp}".encode())
        return mac.digest()
