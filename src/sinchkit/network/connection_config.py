"""How a client connects: pool, protocol, proxy, TLS and what is put between it and the service."""

from __future__ import annotations

from collections.abc import Callable
from os import PathLike, fspath
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args
from urllib.parse import urlsplit

from attrs import Attribute, field, frozen

from sinchkit_core.errors import ConfigurationError
from sinchkit_core.setting_checks import COUNT, FLAG, SECONDS, SECRET_TEXT, TEXT, check_settings

if TYPE_CHECKING:
    from ssl import SSLContext

TransportName: TypeAlias = Literal["httpx", "aiohttp"]
"""The HTTP library that carries the requests. ``aiohttp`` is for `AsyncClient` and needs ``sinchkit[aiohttp]``."""

TlsVersion: TypeAlias = Literal["1.2", "1.3"]
"""A version of TLS."""

# The rest is checked by the fields' own validators.
_RULES = {
    "http2": FLAG,
    "keep_alive": FLAG,
    "proxy_username": SECRET_TEXT.or_none(),
    "proxy_password": SECRET_TEXT.or_none(),
    "trust_env": FLAG,
    "compression": FLAG,
    "client_key_password": SECRET_TEXT.or_none(),
    "cache": FLAG,
    "local_address": TEXT.or_none(),
}
_PROXY_SCHEMES = ("http", "https", "socks5", "socks5h")


def _shown(secret: str | None) -> str:
    return "None" if secret is None else "'***'"


def _shown_url(url: str | None) -> str:
    if url is None:
        return "None"
    before, _, host = url.rpartition("@")
    return repr(f"{before.partition('://')[0]}://***@{host}" if before else url)


def _seconds(_: ConnectionConfig, attribute: Attribute[Any], value: float | None) -> None:
    rule = SECONDS if attribute.name == "connect_timeout" else SECONDS.or_none()
    check_settings({attribute.name: rule}, {attribute.name: value})


def _count(_: ConnectionConfig, attribute: Attribute[Any], value: int | None) -> None:
    check_settings({attribute.name: COUNT.or_none()}, {attribute.name: value})


def _file(_: ConnectionConfig, attribute: Attribute[Any], value: str | None) -> None:
    from .files import file_problem

    check_settings({attribute.name: TEXT.or_none()}, {attribute.name: value})
    problem = None if value is None else file_problem(value)
    if problem is not None:
        raise ConfigurationError(f"{attribute.name}: {problem}")


def _one_of(choices: tuple[str, ...]) -> Callable[[ConnectionConfig, Attribute[Any], str | None], None]:
    def check(_: ConnectionConfig, attribute: Attribute[Any], value: str | None) -> None:
        if value is not None and value not in choices:
            raise ConfigurationError(f"{attribute.name} is {value!r}; give one of {', '.join(choices)}")

    return check


def proxy_problem(url: str) -> str | None:
    """What keeps `url` from naming a proxy; it shows nothing of it, since there may be a password in it."""
    try:
        parts = urlsplit(url)
        if parts.scheme not in _PROXY_SCHEMES:
            return f"must begin with {', '.join(f'{scheme}://' for scheme in _PROXY_SCHEMES)}"
        named = parts.hostname and parts.port != 0
    except ValueError:  # an impossible port or address
        named = False
    return None if named else "names no host; write it like http://user:password@127.0.0.1:3128"


def _proxy_url(_: ConnectionConfig, attribute: Attribute[Any], value: str | None) -> None:
    check_settings({attribute.name: SECRET_TEXT.or_none()}, {attribute.name: value})
    problem = None if value is None else proxy_problem(value)
    if problem:
        raise ConfigurationError(f"{attribute.name} {problem}")


def _path(value: str | PathLike[str] | None) -> str | None:
    # What is not a path is left as it is, for the check to name.
    return fspath(value) if isinstance(value, PathLike) else value


@frozen(kw_only=True)
class ConnectionConfig:
    """How a client connects; give it as ``Client(connection=ConnectionConfig(...))``. It holds for both modes.

    For anything beyond it, bring your own httpx client: ``Client(http_client=...)``.

    Attributes:
        connect_timeout: Seconds within which a connection must stand, and once more for TLS; never more than the
            client's `timeout`.
        pool_timeout: Seconds to wait for a free connection; `None` for as long as the client's `timeout`.
        http2: Whether HTTP/2 is offered to services that speak it over TLS. Needs ``sinchkit[http2]``.
        keep_alive: Whether a connection is kept for further requests.
        keepalive_expiry: After how many seconds an unused connection is closed; `None` for never.
        max_connections: How many connections there may be at a time; `None` for no limit.
        max_keepalive_connections: How many unused ones are kept; `None` for as many as there may be.
        proxy: The proxy that everything goes through, as URL: ``http://user:password@host:port``. With ``https://``
            the way to it is encrypted; ``socks5://`` needs ``sinchkit[socks]``.
        proxy_username: Who uses the proxy, if the URL does not say.
        proxy_password: The password for it, as it is.
        trust_env: Whether HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY count, where no `proxy` is given, and
            SSL_CERT_FILE and SSL_CERT_DIR, where no `ca_file` is.
        compression: Whether answers may come compressed.
        ca_file: The authorities whose certificates are trusted, in place of the usual ones (PEM).
        client_certificate: A certificate that proves who calls, with its chain (PEM).
        client_key: Its key, if that is in a file of its own.
        client_key_password: What the key is encrypted with.
        minimum_tls_version: The oldest version of TLS that is spoken.
        ssl_context: Your own context, in place of all other settings of TLS.
        max_response_bytes: How large an answer may be once decompressed, in bytes; `None` for no limit.
        cache: Whether answers that the service declares fresh are kept in memory and used again. Needs
            ``sinchkit[cache]``.
        cache_bytes: How much is kept; `None` for no limit.
        transport: What carries the requests: ``httpx`` unless given. ``aiohttp``, for `AsyncClient`, costs a fraction
            of the processor time at many calls at once and needs ``sinchkit[aiohttp]``; what instruments or mocks
            httpx does not see its requests.
        local_address: The address that connections are made from.

    Raises:
        ConfigurationError: A value is out of its range, or two contradict each other; it names them.
    """

    connect_timeout: float = field(default=10.0, validator=_seconds)
    pool_timeout: float | None = field(default=None, validator=_seconds)
    http2: bool = False
    keep_alive: bool = True
    keepalive_expiry: float | None = field(default=5.0, validator=_seconds)
    max_connections: int | None = field(default=100, validator=_count)
    max_keepalive_connections: int | None = field(default=None, validator=_count)
    proxy: str | None = field(default=None, validator=_proxy_url, repr=_shown_url)
    proxy_username: str | None = None
    proxy_password: str | None = field(default=None, repr=_shown)
    trust_env: bool = True
    compression: bool = True
    ca_file: str | None = field(default=None, converter=_path, validator=_file)
    client_certificate: str | None = field(default=None, converter=_path, validator=_file)
    client_key: str | None = field(default=None, converter=_path, validator=_file)
    client_key_password: str | None = field(default=None, repr=_shown)
    minimum_tls_version: TlsVersion = field(default="1.2", validator=_one_of(get_args(TlsVersion)))
    ssl_context: SSLContext | None = None
    max_response_bytes: int | None = field(default=64 * 1024 * 1024, validator=_count)
    cache: bool = False
    cache_bytes: int | None = field(default=16 * 1024 * 1024, validator=_count)
    transport: TransportName | None = field(default=None, validator=_one_of(get_args(TransportName)))
    local_address: str | None = None

    def __attrs_post_init__(self) -> None:
        check_settings(_RULES, {name: getattr(self, name) for name in _RULES})
        self._refuse_without("proxy_username", "proxy")
        self._refuse_without("proxy_password", "proxy_username")
        self._refuse_without("client_key", "client_certificate")
        self._refuse_without("client_key_password", "client_certificate")
        if self.proxy_username and self.proxy and urlsplit(self.proxy).username:
            raise ConfigurationError("proxy and proxy_username contradict each other: give the name in one of them")
        if self.ssl_context and (self.ca_file or self.client_certificate or self.minimum_tls_version != "1.2"):
            raise ConfigurationError(
                "ssl_context takes the place of ca_file, client_certificate and minimum_tls_version: set them there"
            )
        if self.transport == "aiohttp" and self.http2:
            raise ConfigurationError("transport='aiohttp' speaks no HTTP/2: leave out http2 or transport")
        if self.transport == "aiohttp" and self.cache:
            raise ConfigurationError("transport='aiohttp' has no cache: leave out cache or transport")
        if self.transport == "aiohttp" and self.max_keepalive_connections is not None:
            raise ConfigurationError(
                "transport='aiohttp' keeps as many connections as there may be: leave out max_keepalive_connections or"
                " transport"
            )

    def _refuse_without(self, name: str, needed: str) -> None:
        if getattr(self, name) and not getattr(self, needed):
            raise ConfigurationError(f"{name} means nothing without {needed}")
