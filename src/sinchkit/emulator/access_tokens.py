"""Access tokens of a project: issued, checked, and expiring by the emulator's clock."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from starlette.exceptions import HTTPException

from sinchkit.emulator.clock import Clock
from sinchkit.emulator.timestamps import format_timestamp


@dataclass(frozen=True, slots=True)
class Project:
    """A project and its access key."""

    id: str
    key_id: str
    key_secret: str = field(repr=False)


class AccessTokens:
    """Issues tokens in the form of JWTs, and knows its own again; those of others, however well made, are refused.

    Args:
        project: Whom the tokens speak for.
        clock: The time.
        lifetime: Seconds from the issue of a token to its expiry.
    """

    def __init__(self, project: Project, clock: Clock, lifetime: int) -> None:
        self.project = project
        self.lifetime = lifetime
        self._clock = clock
        self._key = secrets.token_bytes(32)
        self._issued = 0

    def issue(self) -> str:
        """A new token."""
        self._issued += 1
        now = int(self._clock.now().timestamp())
        claims = {
            "client_id": self.project.key_id,
            "project_id": self.project.id,
            "iat": now,
            "exp": now + self.lifetime,
            "jti": str(self._issued),
        }
        signed = f"{_part({'alg': 'HS256', 'typ': 'JWT'})}.{_part(claims)}"
        return f"{signed}.{self._signature(signed)}"

    def is_own(self, token: str) -> bool:
        """Whether it was issued here.

        Raises:
            HTTPException: 401, it was, and has expired.
        """
        signed, _, signature = token.rpartition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(signed).encode()):
            return False
        claims = signed.partition(".")[2]
        expiry = json.loads(urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))["exp"]
        if self._clock.now().timestamp() >= expiry:
            when = format_timestamp(datetime.fromtimestamp(expiry, UTC))
            problem = f'Bearer error="invalid_token", error_description="Jwt expired at {when}"'
            raise HTTPException(401, headers={"WWW-Authenticate": problem})
        return True

    def _signature(self, signed: str) -> str:
        return _base64(hmac.digest(self._key, signed.encode(), hashlib.sha256))


def _part(content: Mapping[str, object]) -> str:
    return _base64(json.dumps(content, separators=(",", ":")).encode())


def _base64(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode()
