"""`POST /oauth2/token`: access tokens for callers that have the project's key."""

from __future__ import annotations

import base64
import binascii
import hmac
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from sinchkit.emulator.access_tokens import AccessTokens
from sinchkit.emulator.json_body import read_limited
from sinchkit.emulator.resource import Resource

_PATH = "/oauth2/token"
_MEDIA_TYPE = "application/x-www-form-urlencoded"
_GRANT_TYPE = "client_credentials"


class TokenEndpoint:
    """OAuth2 with client credentials, which come by HTTP Basic.

    Args:
        tokens: Issues the tokens.
    """

    def __init__(self, tokens: AccessTokens) -> None:
        self._tokens = tokens
        project = tokens.project
        self._credentials = f"{project.key_id}:{project.key_secret}".encode()

    def routes(self) -> list[BaseRoute]:
        """The path of the endpoint."""
        return [Route(_PATH, Resource({"POST": self.issue}))]

    async def issue(self, request: Request) -> Response:
        """Issue a token, or say what is wrong with the request."""
        grant_types = await _grant_types(request)
        if len(grant_types) != 1:
            return _refusal(400, "invalid_request", f"Send grant_type={_GRANT_TYPE} once, as {_MEDIA_TYPE}.")
        if not self._is_right(request.headers.get("authorization", "")):
            return _refusal(401, "invalid_client", "Give the project's key_id and key_secret by HTTP Basic.")
        if grant_types != [_GRANT_TYPE]:
            return _refusal(400, "unsupported_grant_type", f"The one grant_type that is served is {_GRANT_TYPE}.")
        answer = {
            "access_token": self._tokens.issue(),
            "expires_in": self._tokens.lifetime,
            "scope": "",
            "token_type": "bearer",
        }
        return JSONResponse(answer, headers={"Cache-Control": "no-store"})

    def _is_right(self, header: str) -> bool:
        scheme, _, encoded = header.partition(" ")
        try:
            given = base64.b64decode(encoded.strip(), validate=True)
        except (binascii.Error, ValueError):
            return False
        return hmac.compare_digest(given, self._credentials) and scheme.lower() == "basic"


async def _grant_types(request: Request) -> list[str]:
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != _MEDIA_TYPE:
        return []
    content = await read_limited(request)
    return parse_qs(content.decode("latin-1")).get("grant_type", [])


def _refusal(status: int, error: str, hint: str) -> Response:
    body = {
        "error": error,
        "error_description": f"The token request was refused: {error}.",
        "error_verbose": f"The token request was refused: {error}. {hint}",
        "error_hint": hint,
    }
    headers = {"Cache-Control": "no-store"}
    if status == 401:
        headers["WWW-Authenticate"] = "Basic"
    return JSONResponse(body, status_code=status, headers=headers)
