"""Fixed credentials as httpx auth flows. OAuth2 is in `oauth2`, signed requests are in `application_signing`."""

from __future__ import annotations

from collections.abc import Generator

import httpx


class BearerAuth(httpx.Auth):
    """Sends a fixed token with every request.

    Args:
        token: The token. It never shows in a repr.
    """

    def __init__(self, token: str) -> None:
        self._header = f"Bearer {token}"

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Add the header to `request`."""
        request.headers["Authorization"] = self._header
        yield request

    def __repr__(self) -> str:
        return "BearerAuth(***)"


class BasicAuth(httpx.BasicAuth):
    """Sends a name and a password with every request (HTTP Basic).

    Args:
        username: The name, without a colon.
        password: The password. It never shows in a repr.
    """

    def __init__(self, username: str, password: str) -> None:
        super().__init__(username, password)

    def __repr__(self) -> str:
        return "BasicAuth(***)"
