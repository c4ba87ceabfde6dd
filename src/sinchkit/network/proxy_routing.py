"""Transports that reach each URL through its proxy.

httpx chooses by URL patterns, which know no address ranges, and leaves the environment's proxies out where it is
given a transport.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import TypeVar

import httpx

from sinchkit.installed import require_installed
from sinchkit_core.errors import ConfigurationError

from .proxies import Proxies

Transport = TypeVar("Transport", httpx.BaseTransport, httpx.AsyncBaseTransport)


class Routes(dict[str | None, Transport | ConfigurationError]):
    """The transport for each proxy, `None` for none; or why a proxy cannot be used, which is said once it is needed.

    Args:
        direct: The transport without a proxy.
        proxies: Which there are.
        make: Makes a transport through a proxy.
        context: For the way to a proxy, if that is encrypted.
    """

    def __init__(
        self,
        direct: Transport,
        proxies: Proxies,
        make: Callable[[httpx.Proxy], Transport],
        context: ssl.SSLContext,
    ) -> None:
        super().__init__()
        self[None] = direct
        self._proxy_for = proxies.proxy_for
        for url in {*proxies.by_scheme.values()}:
            try:
                proxies.check_usable(url)
                self[url] = make(httpx_proxy(url, context))
            except ConfigurationError as problem:
                self[url] = problem

    def transport_for(self, request: httpx.Request) -> Transport:
        """What sends `request`.

        Raises:
            ConfigurationError: Its proxy cannot be used.
        """
        found = self[self._proxy_for(str(request.url))]
        if isinstance(found, ConfigurationError):
            raise ConfigurationError(str(found))
        return found

    def transports(self) -> list[Transport]:
        """All of them."""
        return [one for one in self.values() if not isinstance(one, ConfigurationError)]


class RoutingTransport(httpx.BaseTransport):
    """A transport that hands each request to the one for its proxy."""

    def __init__(self, routes: Routes[httpx.BaseTransport]) -> None:
        self._routes = routes

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._routes.transport_for(request).handle_request(request)

    def close(self) -> None:
        for transport in self._routes.transports():
            transport.close()


class AsyncRoutingTransport(httpx.AsyncBaseTransport):
    """The same for an event loop."""

    def __init__(self, routes: Routes[httpx.AsyncBaseTransport]) -> None:
        self._routes = routes

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._routes.transport_for(request).handle_async_request(request)

    async def aclose(self) -> None:
        for transport in self._routes.transports():
            await transport.aclose()


def httpx_proxy(url: str, context: ssl.SSLContext) -> httpx.Proxy:
    """The proxy at `url`, as httpx has it.

    Args:
        url: Where it is, with the name and password for it.
        context: For the way to it, if that is encrypted.

    Raises:
        ConfigurationError: An extra is not installed.
    """
    scheme = url.partition("://")[0].lower()
    if scheme.startswith("socks"):
        require_installed("socksio", "socks")
    return httpx.Proxy(url, ssl_context=context if scheme == "https" else None)
