"""The value that tells how to connect: what it refuses, and what it never shows."""

import pickle
from pathlib import Path
from ssl import create_default_context
from typing import Any

import attrs
import pytest

from sinchkit import Client, ConfigurationError, ConnectionConfig
from sinchkit.network.opening import open_async_client, open_client
from tests.facade.accounts import PLAN


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"connect_timeout": 0}, "connect_timeout"),
        ({"connect_timeout": float("nan")}, "connect_timeout"),
        ({"pool_timeout": -1.0}, "pool_timeout"),
        ({"keepalive_expiry": 0}, "keepalive_expiry"),
        ({"max_connections": 0}, "max_connections"),
        ({"max_keepalive_connections": -1}, "max_keepalive_connections"),
        ({"max_response_bytes": 0}, "max_response_bytes"),
        ({"cache_bytes": 0}, "cache_bytes"),
        ({"proxy": "127.0.0.1:3128"}, "proxy must begin with http://"),
        ({"proxy": "http://"}, "proxy names no host"),
        ({"proxy": "http://127.0.0.1:0"}, "proxy names no host"),
        ({"proxy_username": "user"}, "proxy_username means nothing without proxy"),
        ({"proxy": "http://127.0.0.1:1", "proxy_password": "p"}, "without proxy_username"),
        ({"proxy": "http://a:b@127.0.0.1:1", "proxy_username": "user"}, "contradict"),
        ({"ca_file": "nowhere.pem"}, "ca_file: there is no file nowhere.pem"),
        ({"client_certificate": Path("nowhere.pem")}, "client_certificate: there is no file"),
        ({"client_key": __file__}, "client_key means nothing without client_certificate"),
        ({"client_key_password": "p"}, "client_key_password means nothing without client_certificate"),
        ({"ca_file": __file__, "ssl_context": create_default_context()}, "ssl_context takes the place"),
        ({"minimum_tls_version": "1.3", "ssl_context": create_default_context()}, "ssl_context takes the place"),
        ({"minimum_tls_version": "1.0"}, "minimum_tls_version is '1.0'; give one of 1.2, 1.3"),
        ({"transport": "requests"}, "transport is 'requests'; give one of httpx, aiohttp"),
        ({"transport": "aiohttp", "http2": True}, "speaks no HTTP/2"),
        ({"transport": "aiohttp", "max_keepalive_connections": 1}, "keeps as many connections"),
    ],
)
def test_what_cannot_be_is_refused_by_name(settings: dict[str, Any], told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        ConnectionConfig(**settings)


@pytest.mark.parametrize("proxy", ["http://user:planted-secret@[bad", "ftp://user:planted-secret@127.0.0.1:1"])
def test_a_refusal_shows_no_password(proxy: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        ConnectionConfig(proxy=proxy)
    assert "planted" not in str(caught.value)


@pytest.mark.parametrize(
    "settings",
    [
        {"proxy": "http://user:planted-secret@127.0.0.1:3128"},
        {"proxy": "http://user:planted-secret@@127.0.0.1:3128"},
        {"proxy": "http://127.0.0.1:3128", "proxy_username": "user", "proxy_password": "planted-secret"},
        {"client_certificate": __file__, "client_key_password": "planted-secret"},
    ],
)
def test_no_repr_shows_a_password(settings: dict[str, Any]) -> None:
    config = ConnectionConfig(**settings)
    assert "planted" not in repr(config)
    assert "***" in repr(config)
    assert "planted" not in repr(Client(connection=config, **PLAN))


def test_the_defaults_are_shown_whole() -> None:
    assert "proxy=None" in repr(ConnectionConfig())
    assert "proxy='http://127.0.0.1:3128'" in repr(ConnectionConfig(proxy="http://127.0.0.1:3128"))


def test_it_is_a_value() -> None:
    config = ConnectionConfig(http2=True, proxy="http://user:password@127.0.0.1:3128")
    assert pickle.loads(pickle.dumps(config)) == config
    assert attrs.evolve(config, http2=False) != config
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        config.http2 = False  # type: ignore[misc]  # what is refused
    with pytest.raises(TypeError):
        ConnectionConfig(5.0)  # type: ignore[call-arg]  # what is refused


@pytest.mark.parametrize(
    ("settings", "package", "extra"),
    [
        ({"http2": True}, "h2", "http2"),
        ({"cache": True}, "hishel", "cache"),
        ({"proxy": "socks5://127.0.0.1:1080"}, "socksio", "socks"),
    ],
)
@pytest.mark.parametrize("open_either", [open_client, open_async_client])
def test_a_missing_extra_is_told(
    monkeypatch: pytest.MonkeyPatch, settings: dict[str, Any], package: str, extra: str, open_either: Any
) -> None:
    monkeypatch.setattr("sinchkit.installed.find_spec", lambda name: None if name == package else object())
    with pytest.raises(ConfigurationError, match=rf"pip install {package}, or sinchkit\[{extra}\]"):
        open_either(ConnectionConfig(**settings), 1.0)


def test_the_blocking_client_does_not_go_over_aiohttp() -> None:
    with pytest.raises(ConfigurationError, match="for AsyncClient"):
        open_client(ConnectionConfig(transport="aiohttp"), 1.0)
