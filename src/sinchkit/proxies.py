"""Which proxies requests go through."""

from __future__ import annotations

import ipaddress
import ssl
from collections.abc import Callable
from typing import TypeVar
from urllib.parse import quote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from sinchkit_core.errors import ConfigurationError

from .connection_config import ConnectionConfig, proxy_problem
from .installed import require_installed

Transport = TypeVar("Transport")


def routes(
    config: ConnectionConfig, context: ssl.SSLContext, make: Callable[[httpx.Proxy | None], Transport]
) -> tuple[Transport, dict[str, Transport | None]]:
    """The transport for all requests, and those that take its place by httpx's URL patterns.

    httpx leaves the environment's proxies out where it is given a transport, so they are read here.

    Args:
        config: How to connect.
        context: For the way to a proxy, if that is encrypted.
        make: Makes a transport, through a proxy or without.

    Raises:
        ConfigurationError: A proxy cannot be used.
    """
    if config.proxy is not None:
        auth = None if config.proxy_username is None else (config.proxy_username, config.proxy_password or "")
        return make(_proxy(config.proxy, context, auth)), {}
    mounts: dict[str, Transport | None] = {}
    if config.trust_env:
        for pattern, url in _environment().items():
            mounts[pattern] = None if url is None else make(_proxy(url, context, None))
    return make(None), mounts


def proxy_for(config: ConnectionConfig) -> Callable[[str], str | None]:
    """Which proxy a URL is reached through; it gives `None` for those that are reached without.

    Args:
        config: How to connect.

    Raises:
        ConfigurationError: The proxy cannot be used over aiohttp.
    """
    if config.proxy is not None:
        fixed = _over_aiohttp(_with_credentials(config.proxy, config.proxy_username, config.proxy_password))
        return lambda _: fixed
    if not config.trust_env:
        return lambda _: None
    patterns = _environment()
    proxies = {scheme: patterns.get(f"{scheme}://") or patterns.get("all://") for scheme in ("http", "https")}

    def chosen(url: str) -> str | None:
        parts = urlsplit(url)
        if proxy_bypass(parts.netloc.rpartition("@")[2]):
            return None
        proxy = proxies.get(parts.scheme)
        return None if proxy is None else _over_aiohttp(proxy)

    return chosen


def _with_credentials(url: str, username: str | None, password: str | None) -> str:
    if username is None:
        return url
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{quote(username, safe='')}:{quote(password or '', safe='')}@{rest}"


def _over_aiohttp(url: str) -> str:
    scheme = url.partition("://")[0].lower()
    if scheme != "http":
        raise ConfigurationError(f"transport='aiohttp' does not connect through a proxy of the kind {scheme}")
    return url


def _proxy(url: str, context: ssl.SSLContext, auth: tuple[str, str] | None) -> httpx.Proxy:
    scheme = url.partition("://")[0].lower()
    if scheme.startswith("socks"):
        require_installed("socksio", "socks")
    return httpx.Proxy(url, ssl_context=context if scheme == "https" else None, auth=auth)


def _environment() -> dict[str, str | None]:
    """URL patterns and the proxies for them; `None` for hosts that are reached without."""
    found = getproxies()
    direct = [name.strip() for name in found.get("no", "").split(",") if name.strip()]
    if "*" in direct:
        return {}
    proxies: dict[str, str | None] = {}
    for scheme in ("http", "https", "all"):
        url = found.get(scheme)
        if not url:
            continue
        url = url if "://" in url else f"http://{url}"
        problem = proxy_problem(url)
        if problem:
            raise ConfigurationError(f"{scheme.upper()}_PROXY of the environment {problem}")
        proxies[f"{scheme}://"] = url
    return {**proxies, **{_pattern(name): None for name in direct}} if proxies else {}


def _pattern(name: str) -> str:
    if "://" in name:
        return name
    try:
        address = ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return f"all://*{name.lstrip('.')}"  # a domain stands for the hosts below it, too
    return f"all://[{address}]" if address.version == 6 else f"all://{address}"
