"""Opens connections. Imported when a client first sends, since httpx takes its time."""

from __future__ import annotations

import platform
import ssl
from collections.abc import Callable
from importlib.metadata import version
from typing import TypedDict

import httpx

from sinchkit_core.auth import BasicAuth, BearerAuth
from sinchkit_core.errors import ConfigurationError
from sinchkit_core.transports import async_transport, blocking_transport

from .api_access import Access
from .connection_config import ConnectionConfig
from .installed import require_installed
from .proxies import Transport, routes
from .tls import ssl_context_for


def user_agent() -> str:
    """What this client calls itself to the services."""
    return f"sinchkit/{version('sinchkit')} (Python/{platform.python_version()}; {platform.python_implementation()})"


class _TransportOptions(TypedDict):
    verify: ssl.SSLContext
    limits: httpx.Limits
    http2: bool
    local_address: str | None


def open_client(config: ConnectionConfig, timeout: float) -> httpx.Client:
    """An httpx client that connects as `config` says.

    Args:
        config: How to connect.
        timeout: Seconds that the service may stay silent.

    Raises:
        ConfigurationError: A certificate, a proxy or a transport cannot be used, or an extra is not installed.
    """
    if config.transport == "aiohttp":
        raise ConfigurationError("transport='aiohttp' is for AsyncClient; leave it out for Client")
    options = _transport_options(config)
    wrap: Callable[[httpx.BaseTransport], httpx.BaseTransport] = _unchanged
    if config.cache:
        from .response_cache import blocking_cache

        wrap = blocking_cache(config.cache_bytes)
    transport, mounts = routes(
        config, options["verify"], lambda proxy: wrap(blocking_transport(proxy=proxy, **options))
    )
    return httpx.Client(transport=transport, mounts=mounts, timeout=_timeout(config, timeout), headers=_headers(config))


def open_async_client(config: ConnectionConfig, timeout: float) -> httpx.AsyncClient:
    """The same for an event loop."""
    options = _transport_options(config)
    # aiohttp keeps either all connections or none.
    over = config.transport if config.max_keepalive_connections is None else "httpx"
    wrap: Callable[[httpx.AsyncBaseTransport], httpx.AsyncBaseTransport] = _unchanged
    if config.cache:
        from .response_cache import async_cache

        wrap = async_cache(config.cache_bytes)
    transport, mounts = routes(
        config,
        options["verify"],
        lambda proxy: wrap(async_transport(proxy=proxy, over=over, **options)),
    )
    return httpx.AsyncClient(
        transport=transport, mounts=mounts, timeout=_timeout(config, timeout), headers=_headers(config)
    )


def _unchanged(transport: Transport) -> Transport:
    return transport


def _transport_options(config: ConnectionConfig) -> _TransportOptions:
    if config.http2:
        require_installed("h2", "http2")
    if config.cache:
        require_installed("hishel", "cache")
    kept = config.max_connections if config.max_keepalive_connections is None else config.max_keepalive_connections
    return {
        "verify": ssl_context_for(config),
        "limits": httpx.Limits(
            max_connections=config.max_connections,
            max_keepalive_connections=kept if config.keep_alive else 0,
            keepalive_expiry=config.keepalive_expiry,
        ),
        "http2": config.http2,
        "local_address": config.local_address,
    }


def _timeout(config: ConnectionConfig, seconds: float) -> httpx.Timeout:
    return httpx.Timeout(
        seconds, connect=min(seconds, config.connect_timeout), pool=min(seconds, config.pool_timeout or seconds)
    )


def _headers(config: ConnectionConfig) -> dict[str, str]:
    return {"User-Agent": user_agent()} | ({} if config.compression else {"Accept-Encoding": "identity"})


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
