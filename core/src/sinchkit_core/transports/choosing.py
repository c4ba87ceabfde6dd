"""Which transport a client gets."""

from __future__ import annotations

import ssl
from importlib.util import find_spec
from typing import Final, Literal, TypeAlias

import httpcore
import httpx

from ..errors import ConfigurationError

Networking: TypeAlias = Literal["httpx", "aiohttp"]

LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=5.0)
"""Unlike httpx's own, all connections are kept: at 50 concurrent calls 20 would be 30 new ones each time."""

_NEEDED: Final = (
    "AnyIOBackend",
    "AsyncConnectionPool.create_connection",
    "AsyncConnectionInterface.is_available",
    "AsyncConnectionInterface.is_idle",
    "AsyncConnectionInterface.has_expired",
    "AsyncHTTPProxy.create_connection",
    "ConnectionInterface.is_available",
    "ConnectionInterface.is_idle",
    "ConnectionInterface.has_expired",
    "ConnectionNotAvailable",
    "ConnectionPool.create_connection",
    "HTTPProxy.create_connection",
    "SyncBackend",
)


def aiohttp_is_installed() -> bool:
    """Whether there is aiohttp, which is not imported for this."""
    return find_spec("aiohttp") is not None


def blocking_transport(
    *,
    verify: ssl.SSLContext | bool = True,
    limits: httpx.Limits = LIMITS,
    proxy: httpx.Proxy | None = None,
    http2: bool = False,
    local_address: str | None = None,
) -> httpx.BaseTransport:
    """A transport for `httpx.Client`.

    Args:
        verify: How servers prove who they are; `False` for not at all.
        limits: How many connections there may be, how many of them idle, and for how long.
        proxy: Through which to connect: HTTP, HTTPS or SOCKS5.
        http2: Whether to speak HTTP/2 where the server does.
        local_address: From which to connect.

    Raises:
        RuntimeError: SOCKS5 needs a package that is not installed; it says which.
    """
    context = _context(verify)
    if _httpcore_has_what_is_needed():
        from .pooled import PooledTransport

        return PooledTransport(context, limits=limits, proxy=proxy, http2=http2, local_address=local_address)
    return httpx.HTTPTransport(
        verify=context, limits=limits, proxy=proxy, http2=http2, local_address=local_address, trust_env=False
    )


def async_transport(
    *,
    verify: ssl.SSLContext | bool = True,
    limits: httpx.Limits = LIMITS,
    proxy: httpx.Proxy | None = None,
    http2: bool = False,
    local_address: str | None = None,
    over: Networking | None = None,
) -> httpx.AsyncBaseTransport:
    """A transport for `httpx.AsyncClient`, used in one event loop; otherwise as `blocking_transport`.

    Args:
        verify: How servers prove who they are; `False` for not at all.
        limits: How many connections there may be, how many of them idle, and for how long.
        proxy: Through which to connect: HTTP, HTTPS or SOCKS5.
        http2: Whether to speak HTTP/2 where the server does.
        local_address: From which to connect.
        over: What does the work; unless given, aiohttp where it is installed and can do what is asked for.

    Raises:
        ConfigurationError: aiohttp is asked for and is not installed, or cannot do the rest.
        RuntimeError: SOCKS5 needs a package that is not installed; it says which.
    """
    context = _context(verify)
    obstacle = None if over == "httpx" else _obstacle_to_aiohttp(proxy, http2=http2)
    if over == "aiohttp" and obstacle is not None:
        raise ConfigurationError(f"aiohttp cannot be used: {obstacle}")
    if over != "httpx" and obstacle is None:
        from .over_aiohttp import AiohttpTransport

        return AiohttpTransport(context, limits=limits, proxy=proxy, local_address=local_address)
    if _httpcore_has_what_is_needed():
        from .pooled import AsyncPooledTransport

        return AsyncPooledTransport(context, limits=limits, proxy=proxy, http2=http2, local_address=local_address)
    return httpx.AsyncHTTPTransport(
        verify=context, limits=limits, proxy=proxy, http2=http2, local_address=local_address, trust_env=False
    )


def _obstacle_to_aiohttp(proxy: httpx.Proxy | None, *, http2: bool) -> str | None:
    if not aiohttp_is_installed():
        return 'it is not installed; try pip install "sinchkit[aiohttp]"'
    if http2:
        return "it does not speak HTTP/2"
    if proxy is not None and proxy.url.scheme != "http":
        return f"it does not connect through a proxy of the kind {proxy.url.scheme}"
    return None


def _context(verify: ssl.SSLContext | bool) -> ssl.SSLContext:
    return verify if isinstance(verify, ssl.SSLContext) else httpx.create_ssl_context(verify=verify, trust_env=False)


def _httpcore_has_what_is_needed() -> bool:
    for name in _NEEDED:
        found: object = httpcore
        for part in name.split("."):
            found = getattr(found, part, None)
        if found is None:
            return False
    return True
