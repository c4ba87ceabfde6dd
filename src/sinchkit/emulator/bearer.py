"""Checking the bearer token."""

from __future__ import annotations

import hmac

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send


class BearerGuard:
    """Lets requests pass that carry the right `Authorization: Bearer <token>`; others are answered 401."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app = app
        self._token = token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if self._is_right(Request(scope).headers.get("authorization", "")):
            await self._app(scope, receive, send)
        else:
            refused = Response(status_code=401, headers={"WWW-Authenticate": "Bearer"})
            await refused(scope, receive, send)

    def _is_right(self, header: str) -> bool:
        scheme, _, given = header.partition(" ")
        # Starlette reads header bytes as Latin-1; so they are turned back into what was sent.
        right = hmac.compare_digest(given.strip().encode("latin-1"), self._token)
        return right and scheme.lower() == "bearer"
