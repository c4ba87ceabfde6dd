"""Which proxy a URL is reached through: the one that was given, or those that the environment names."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from typing import TypeAlias
from urllib.parse import quote, urlsplit
from urllib.request import getproxies

from attrs import frozen

from sinchkit_core.call_log import logger
from sinchkit_core.errors import ConfigurationError

from .connection_config import ConnectionConfig, proxy_problem

Network: TypeAlias = ipaddress.IPv4Network | ipaddress.IPv6Network


@frozen
class DirectHosts:
    """An entry of NO_PROXY: hosts that are reached without a proxy.

    Attributes:
        domain: A host, which stands for those below it, too; empty for all hosts. Without meaning where there is a
            `network`.
        network: Addresses; one alone is a network as well.
        port: The only port meant, or `None` for every one.
        scheme: The only scheme meant, or `None` for every one.
    """

    domain: str = ""
    network: Network | None = None
    port: int | None = None
    scheme: str | None = None

    def include(self, scheme: str, host: str, port: int) -> bool:
        """Whether they are among these hosts."""
        if self.scheme not in {None, scheme} or self.port not in {None, port}:
            return False
        if self.network is None:
            return not self.domain or host == self.domain or host.endswith(f".{self.domain}")
        address = _address(host)
        return address is not None and address in self.network


@frozen
class Proxies:
    """What decides how a URL is reached.

    Attributes:
        by_scheme: URLs of proxies by the scheme of the URLs reached: ``http``, ``https``, or ``all`` for the rest.
        direct: Hosts that are reached without.
    """

    by_scheme: Mapping[str, str]
    direct: tuple[DirectHosts, ...] = ()

    def proxy_for(self, url: str) -> str | None:
        """The URL of the proxy that `url` is reached through; `None` for none."""
        if not self.by_scheme:
            return None
        parts = urlsplit(url)
        proxy = self.by_scheme.get(parts.scheme) or self.by_scheme.get("all")
        if proxy is None:
            return None
        host, port = (parts.hostname or "").rstrip("."), parts.port or _PORTS.get(parts.scheme, 0)
        return None if any(one.include(parts.scheme, host, port) for one in self.direct) else proxy

    def check_usable(self, proxy: str) -> None:
        """Check the URL of one of these proxies, when something is sent through it.

        Raises:
            ConfigurationError: It cannot be used; the message names the variable, and does not show the URL, since
                there may be a password in it.
        """
        problem = proxy_problem(proxy)
        if problem is not None:
            schemes = [scheme for scheme, url in self.by_scheme.items() if url == proxy]
            variables = " and ".join(f"{scheme.upper()}_PROXY" for scheme in schemes)
            raise ConfigurationError(f"{variables} of the environment {problem}")


_PORTS = {"http": 80, "https": 443}


def proxies_of(config: ConnectionConfig) -> Proxies:
    """The proxies that `config` names, or else those of the environment, if that counts."""
    if config.proxy is not None:
        return Proxies({"all": _with_credentials(config.proxy, config.proxy_username, config.proxy_password)})
    return _of_environment(getproxies()) if config.trust_env else Proxies({})


def _of_environment(found: Mapping[str, str]) -> Proxies:
    named = {scheme: found[scheme] for scheme in ("http", "https", "all") if found.get(scheme)}
    by_scheme = {scheme: url if "://" in url else f"http://{url}" for scheme, url in named.items()}
    entries = (entry.strip() for entry in found.get("no", "").split(","))
    return Proxies(by_scheme, tuple(map(_direct_hosts, filter(None, entries))) if by_scheme else ())


def _direct_hosts(entry: str) -> DirectHosts:
    before, _, rest = entry.lower().rpartition("://")
    scheme = before if before not in {"", "all"} else None
    rest = rest.removesuffix(".")
    if rest == "*":
        return DirectHosts(scheme=scheme)
    host, port = rest, None
    if rest.startswith("[") or rest.count(":") == 1:
        host, _, digits = rest.rpartition(":") if not rest.endswith("]") else (rest, "", "")
        port = int(digits) if digits.isascii() and digits.isdigit() else None
    try:
        network = ipaddress.ip_network(host.strip("[]"), strict=False)
    except ValueError:
        if "/" in host:
            logger.warning("NO_PROXY of the environment has an entry that is not an address range: %s", entry)
        return DirectHosts(host.removeprefix("*").lstrip("."), port=port, scheme=scheme)
    return DirectHosts(network=network, port=port, scheme=scheme)


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def _with_credentials(url: str, username: str | None, password: str | None) -> str:
    if username is None:
        return url
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{quote(username, safe='')}:{quote(password or '', safe='')}@{rest}"
