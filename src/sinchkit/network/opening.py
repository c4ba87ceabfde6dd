"""Opens connections. Imported when a client first sends, since httpx takes its time."""

from __future__ import annotations

import platform
import ssl
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias, TypedDict

import httpx

from sinchkit.configuration.account import Access
from sinchkit.installed import require_installed
from sinchkit.version import __version__
from sinchkit_core.auth import BasicAuth, BearerAuth
from sinchkit_core.calls.exchange import Auth, Connection
from sinchkit_core.connections import HttpxConnection
from sinchkit_core.connections.transports import async_transport, blocking_transport
from sinchkit_core.errors import ConfigurationError

from .connection_config import ConnectionConfig
from .proxies import proxies_of
from .proxy_routing import AsyncRoutingTransport, Routes, RoutingTransport, Transport, httpx_proxy
from .tls import ssl_context_for

if TYPE_CHECKING:
    from sinchkit_core.connections.over_aiohttp import AiohttpClient


def user_agent() -> str:
    """The value of the User-Agent header."""
    return f"sinchkit/{__version__} (Python/{platform.python_version()}; {platform.python_implementation()})"


Network: TypeAlias = httpx.Client
"""The owner of a client's connections."""

AsyncNetwork: TypeAlias = "httpx.AsyncClient | AiohttpClient"
"""The same for an event loop."""


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
    transport = _through_proxies(
        config, options["verify"], lambda proxy: blocking_transport(proxy=proxy, **options), RoutingTransport
    )
    return httpx.Client(transport=wrap(transport), timeout=_timeout(config, timeout), headers=_headers(config))


def open_async_client(config: ConnectionConfig, timeout: float) -> AsyncNetwork:
    """The same for an event loop, over the transport that `config` names."""
    if config.transport == "aiohttp":
        return _open_aiohttp_client(config, timeout)
    options = _transport_options(config)
    wrap: Callable[[httpx.AsyncBaseTransport], httpx.AsyncBaseTransport] = _unchanged
    if config.cache:
        from .response_cache import async_cache

        wrap = async_cache(config.cache_bytes)
    transport = _through_proxies(
        config, options["verify"], lambda proxy: async_transport(proxy=proxy, **options), AsyncRoutingTransport
    )
    return httpx.AsyncClient(transport=wrap(transport), timeout=_timeout(config, timeout), headers=_headers(config))


def _open_aiohttp_client(config: ConnectionConfig, timeout: float) -> AiohttpClient:
    require_installed("aiohttp", "aiohttp")
    from sinchkit_core.connections.over_aiohttp import AiohttpClient, AiohttpSettings

    proxies = proxies_of(config)

    def proxy_for(url: str) -> str | None:
        proxy = proxies.proxy_for(url)
        if proxy is None:
            return None
        proxies.check_usable(proxy)
        kind = proxy.partition("://")[0].lower()
        if kind != "http":
            raise ConfigurationError(f"transport='aiohttp' does not connect through a proxy of the kind {kind}")
        return proxy

    settings = AiohttpSettings(
        ssl_context=ssl_context_for(config),
        headers={name.lower(): value for name, value in _headers(config).items()},
        timeout=timeout,
        connect_timeout=config.connect_timeout,
        pool_timeout=config.pool_timeout,
        max_connections=config.max_connections,
        keep_alive=config.keep_alive,
        keepalive_expiry=config.keepalive_expiry,
        proxy_for=proxy_for,
        local_address=config.local_address,
    )
    return AiohttpClient(settings)


def connection(network: Network, auth: Auth) -> Connection:
    """A connection over `network` with these credentials."""
    return HttpxConnection(network, auth)


def async_connection(network: AsyncNetwork, auth: Auth) -> Connection:
    """The same for an event loop."""
    if isinstance(network, httpx.AsyncClient):
        from sinchkit_core.connections import AsyncHttpxConnection

        return AsyncHttpxConnection(network, auth)
    from sinchkit_core.connections import AiohttpConnection

    return AiohttpConnection(network, auth)


def close(network: Network) -> None:
    """Close all connections."""
    network.close()


async def async_close(network: AsyncNetwork) -> None:
    """Close all connections.

    Raises:
        ConfigurationError: They belong to another event loop.
    """
    from sinchkit_core.connections.event_loops import running_loop
    from sinchkit_core.connections.ownership import claim

    try:
        claim(network, running_loop())
    except ConfigurationError as problem:
        raise ConfigurationError(
            f"the connections cannot be closed here: {problem}. Close a client in the event loop that it was used in"
        ) from None
    await network.aclose()


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


def _through_proxies(
    config: ConnectionConfig,
    context: ssl.SSLContext,
    make: Callable[[httpx.Proxy | None], Transport],
    routing: Callable[[Routes[Transport]], Transport],
) -> Transport:
    """The transport through the proxy that was given, or one that chooses among those of the environment."""
    proxies = proxies_of(config)
    if config.proxy is not None:
        return make(httpx_proxy(proxies.by_scheme["all"], context))
    direct = make(None)
    return routing(Routes(direct, proxies, make, context)) if proxies.by_scheme else direct


def _timeout(config: ConnectionConfig, seconds: float) -> httpx.Timeout:
    return httpx.Timeout(
        seconds, connect=min(seconds, config.connect_timeout), pool=min(seconds, config.pool_timeout or seconds)
    )


def _headers(config: ConnectionConfig) -> dict[str, str]:
    return {"User-Agent": user_agent()} | ({} if config.compression else {"Accept-Encoding": "identity"})


def auth_for(access: Access) -> Auth:
    """The authentication of messages.

    Raises:
        ConfigurationError: The application's secret cannot sign.
    """
    match access.scheme:
        case "bearer":
            return BearerAuth(access.secret.reveal())
        case "basic":
            return BasicAuth(access.name, access.secret.reveal())
        case "oauth2":
            from sinchkit_core.auth.oauth2 import OAuth2Auth

            retries = access.settings.retries
            return OAuth2Auth(access.token_url, access.name, access.secret.reveal(), retries=retries)
        case "signed":
            from sinchkit_core.auth.application_signing import ApplicationAuth

            try:
                return ApplicationAuth(access.name, access.secret.reveal())
            except ConfigurationError as problem:
                raise ConfigurationError(f"{access.kind.secret.how_to_give}: {problem}") from None
