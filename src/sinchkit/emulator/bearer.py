"""Checking the bearer token."""

from __future__ import annotations

import hmac

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from sinchkit.emulator.access_tokens import AccessTokens

_TENANT = "sinchkit.tenant"


class BearerGuard:
    """Lets requests pass that carry `Authorization: Bearer` with a token of a tenant's; others are answered 401.

    Args:
        app: Where they pass to; `tenant` tells it who called.
        tenant: Whom the fixed token belongs to.
        token: The fixed token.
        project_tokens: The tokens of a project, which is the other tenant.
    """

    def __init__(self, app: ASGIApp, *, tenant: str, token: str, project_tokens: AccessTokens) -> None:
        self._app = app
        self._tenant = tenant
        self._token = token.encode()
        self._project_tokens = project_tokens

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        scope[_TENANT] = self._caller(Request(scope).headers.get("authorization", ""))
        await self._app(scope, receive, send)

    def _caller(self, header: str) -> str:
        scheme, _, given = header.partition(" ")
        given = given.strip()
        if scheme.lower() == "bearer":
            # Starlette reads header bytes as Latin-1; so they are turned back into what was sent.
            if hmac.compare_digest(given.encode("latin-1"), self._token):
                return self._tenant
            if self._project_tokens.is_own(given):
                return self._project_tokens.project.id
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})


def tenant(request: Request) -> str:
    """Whose token a request that was let pass carries: the service plan's or the project's id."""
    caller: str = request.scope[_TENANT]
    return caller
