"""The transports of httpx's clients."""

from __future__ import annotations

import ssl
from typing import Final

import httpcore
import httpx

LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=5.0)
"""Unlike httpx's own, all connections are kept: at 50 concurrent calls 20 would be 30 new ones each time."""

# What `pooled` and `pool` take from httpcore. Without any of it, httpx's own transports do.
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
) -> httpx.AsyncBaseTransport:
    """A transport for `httpx.AsyncClient`, used in one event loop; otherwise as `blocking_transport`.

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
        from .pooled import AsyncPooledTransport

        return AsyncPooledTransport(context, limits=limits, proxy=proxy, http2=http2, local_address=local_address)
    return httpx.AsyncHTTPTransport(
        verify=context, limits=limits, proxy=proxy, http2=http2, local_address=local_address, trust_env=False
    )


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
