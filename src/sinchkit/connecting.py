"""Opens connections. Imported when a client first sends, since httpx takes its time."""

from __future__ import annotations

import platform
from importlib.metadata import version

import httpx

from sinchkit_core.auth import BasicAuth, BearerAuth
from sinchkit_core.errors import ConfigurationError

from .api_access import Access

_CONNECT_TIMEOUT = 10.0


def user_agent() -> str:
    """What this client calls itself to the services."""
    return f"sinchkit/{version('sinchkit')} (Python/{platform.python_version()}; {platform.python_implementation()})"


def open_client(timeout: float) -> httpx.Client:
    """An httpx client with our defaults: verified TLS, the environment's proxies."""
    return httpx.Client(timeout=_timeout(timeout), headers={"User-Agent": user_agent()})


def open_async_client(timeout: float) -> httpx.AsyncClient:
    """The same for an event loop."""
    return httpx.AsyncClient(timeout=_timeout(timeout), headers={"User-Agent": user_agent()})


def _timeout(seconds: float) -> httpx.Timeout:
    return httpx.Timeout(seconds, connect=min(seconds, _CONNECT_TIMEOUT))


def auth_for(access: Access) -> httpx.Auth:
    """What adds the credentials to requests.

    Raises:
        ConfigurationError: The application's secret cannot sign.
    """
    match access.scheme:
        case "bearer":
            return BearerAuth(access.secret.reveal())
        case "basic":
            return BasicAuth(access.name, access.secret.reveal())
        case "oauth2":
            from sinchkit_core.oauth2 import OAuth2Auth

            retries = access.settings.retries
            return OAuth2Auth(access.token_url, access.name, access.secret.reveal(), retries=retries)
        case "signed":
            from sinchkit_core.application_signing import ApplicationAuth

            try:
                return ApplicationAuth(access.name, access.secret.reveal())
            except ConfigurationError as problem:
                raise ConfigurationError(f"application_secret (SINCH_APPLICATION_SECRET): {problem}") from None
