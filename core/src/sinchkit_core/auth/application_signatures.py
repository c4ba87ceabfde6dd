"""What an application's secret signs, of requests and of callbacks alike."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac

from ..errors import ConfigurationError


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


class ApplicationSigner:
    """Signs with the secret of an application.

    Args:
        application_secret: The secret, in Base64 as the dashboard shows it. It never shows in a repr.

    Raises:
        ConfigurationError: The secret is not Base64.
    """

    def __init__(self, application_secret: str) -> None:
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

    def digest(self, text: str) -> bytes:
        """The signature of `text`."""
        mac = self._mac.copy()
        mac.update(text.encode())
        return mac.digest()

    def signature(self, text: str) -> str:
        """The signature of `text`, in Base64."""
        return base64.b64encode(self.digest(text)).decode()
