"""Opens connections. Imported when a client first sends, since httpx takes its time."""

from __future__ import annotations

import platform
from importlib.metadata import version

import httpx

from sinchkit_core.auth import BasicAuth, BearerAuth
from sinchkit_core.errors import ConfigurationError

from .api_access import Access
from .connection_config import ConnectionConfig
from .installed import require_installed
from .proxies import routes
from .tls import ssl_context_for


def user_agent() -> str:
    """What this client calls itself to the services."""
    return f"sinchkit/{version('sinchkit')} (Python/{platform.python_version()}; {platform.python_implementation()})"


def open_client(config: ConnectionConfig, timeout: float) -> httpx.Client:
    """An httpx client that connects as `config` says.

    Args:
        config: How to connect.
        timeout: Seconds that the service may stay silent.

    Raises:
        ConfigurationError: A certificate, a proxy or a transport cannot be used, or an extra is not installed.
    """
    _check_extras(config)
    if config.transport == "aiohttp":
        raise ConfigurationError("transport='aiohttp' is for AsyncClient; leave it out for Client")
    context = ssl_context_for(config)

    def plain(proxy: httpx.Proxy | None) -> httpx.BaseTransport:
        return httpx.HTTPTransport(
            verify=context,
            limits=_limits(config),
            proxy=proxy,
            http2=config.http2,
            local_address=config.local_address,
        )

    make = plain
    if config.cache:
        from .response_cache import blocking_cache

        cached = blocking_cache(config.cache_bytes)

        def make(proxy: httpx.Proxy | None) -> httpx.BaseTransport:
            return cached(plain(proxy))

    transport, mounts = routes(config, context, make)
    return httpx.Client(transport=transport, mounts=mounts, timeout=_timeout(config, timeout), headers=_headers(config))


def open_async_client(config: ConnectionConfig, timeout: float) -> httpx.AsyncClient:
    """The same for an event loop."""
    _check_extras(config)
    context = ssl_context_for(config)

    def plain(proxy: httpx.Proxy | None) -> httpx.AsyncBaseTransport:
        return httpx.AsyncHTTPTransport(
            verify=context,
            limits=_limits(config),
            proxy=proxy,
            http2=config.http2,
            local_address=config.local_address,
        )

    make = plain
    if config.cache:
        from .response_cache import async_cache

        cached = async_cache(config.cache_bytes)

        def make(proxy: httpx.Proxy | None) -> httpx.AsyncBaseTransport:
            return cached(plain(proxy))

    transport, mounts = routes(config, context, make)
    return httpx.AsyncClient(
        transport=transport, mounts=mounts, timeout=_timeout(config, timeout), headers=_headers(config)
    )


def _check_extras(config: ConnectionConfig) -> None:
    if config.http2:
        require_installed("h2", "http2")
    if config.cache:
        require_installed("hishel", "cache")


def _limits(config: ConnectionConfig) -> httpx.Limits:
    return httpx.Limits(
        max_connections=config.max_connections,
        max_keepalive_connections=config.max_keepalive_connections if config.keep_alive else 0,
        keepalive_expiry=config.keepalive_expiry,
    )


def _timeout(config: ConnectionConfig, seconds: float) -> httpx.Timeout:
    return httpx.Timeout(
        seconds, connect=min(seconds, config.connect_timeout), pool=min(seconds, config.pool_timeout or seconds)
    )


def _headers(config: ConnectionConfig) -> dict[str, str]:
    headers = {"User-Agent": user_agent()}
    if not config.compression:
        headers["Accept-Encoding"] = "identity"
    return headers


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
