"""Proxies: given, with credentials, or named by the environment."""

from pathlib import Path
from typing import Any

import pytest
import trustme

from sinchkit import APIConnectionError, ConfigurationError, ConnectionConfig
from tests.connections.clients import Way, call, get_batch
from tests.connections.conftest import server_context
from tests.connections.secure_server import SecureServer
from tests.connections.tunnels import SocksServer, tunnel
from tests.core.scripted_server import ScriptedServer, reply
from tests.core.sms_samples import BATCH
from tests.facade.accounts import basic

HERE = reply(200, BATCH)
PASSWORD = "planted-pr0xy:p@ss/word"


def port_of(server: ScriptedServer) -> int:
    return int(server.base_url.rpartition(":")[2])


def through(way: Way, base_url: str, **settings: Any) -> str:
    identifier: str = call(way, get_batch, base_url=base_url, connection=ConnectionConfig(**settings)).id
    return identifier


@pytest.mark.parametrize("in_url", [True, False])
def test_a_proxy_forwards_http_for_who_has_its_password(way: Way, proxy: ScriptedServer, in_url: bool) -> None:
    proxy.answers(HERE)
    settings = (
        {"proxy": f"http://user:planted-pr0xy%3Ap%40ss%2Fword@127.0.0.1:{port_of(proxy)}"}
        if in_url
        else {"proxy": proxy.base_url, "proxy_username": "user", "proxy_password": PASSWORD}
    )
    assert through(way, "http://sms.invalid", **settings) == BATCH["id"]
    (received,) = proxy.received
    assert received.target == "http://sms.invalid/xms/v1/plan/batches/id"
    assert received.headers["Proxy-Authorization"] == basic("user", PASSWORD)


def test_a_proxy_tunnels_https_for_who_has_its_password(
    way: Way, proxy: ScriptedServer, secure_server: SecureServer, ca_file: Path
) -> None:
    proxy.answers(tunnel)
    settings = {"proxy": proxy.base_url, "proxy_username": "user", "proxy_password": PASSWORD, "ca_file": ca_file}
    assert through(way, secure_server.base_url, **settings) == BATCH["id"]
    (received,) = proxy.received
    assert f"https://{received.target}" == secure_server.base_url
    assert received.headers["Proxy-Authorization"] == basic("user", PASSWORD)
    assert "Authorization" not in received.headers


def test_http2_goes_through_a_tunnel(
    way: Way, proxy: ScriptedServer, secure_server: SecureServer, ca_file: Path
) -> None:
    proxy.answers(tunnel)
    connection = ConnectionConfig(proxy=proxy.base_url, http2=True, ca_file=ca_file)
    assert call(way, get_batch, base_url=secure_server.base_url, connection=connection).body == "2"


def test_the_way_to_a_proxy_may_be_encrypted(way: Way, authority: trustme.CA, ca_file: Path) -> None:
    with SecureServer(server_context(authority)) as proxy:
        connection = ConnectionConfig(proxy=proxy.base_url, ca_file=ca_file)
        assert call(way, get_batch, base_url="http://sms.invalid", connection=connection).id == BATCH["id"]
        with pytest.raises(APIConnectionError):
            through(way, "http://sms.invalid", proxy=proxy.base_url)


def test_a_proxy_that_refuses_has_passed_nothing_on(way: Way, proxy: ScriptedServer, server: ScriptedServer) -> None:
    proxy.answers(reply(407))
    with pytest.raises(APIConnectionError) as caught:
        through(way, f"https://127.0.0.1:{port_of(server)}", proxy=proxy.base_url)
    assert not caught.value.may_have_been_processed
    assert server.received == []


def test_a_socks_proxy(way: Way, server: ScriptedServer) -> None:
    server.answers(HERE)
    with SocksServer() as proxy:
        assert through(way, server.base_url, proxy=f"socks5://127.0.0.1:{proxy.port}") == BATCH["id"]
    assert proxy.asked_for == [("127.0.0.1", port_of(server))]


def test_the_environment_names_a_proxy_for_http(
    way: Way, proxy: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy.answers(HERE)
    monkeypatch.setenv("HTTP_PROXY", f"http://user:secret@127.0.0.1:{port_of(proxy)}")
    assert through(way, "http://sms.invalid") == BATCH["id"]
    assert proxy.received[0].headers["Proxy-Authorization"] == basic("user", "secret")


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("with_scheme", [True, False])
def test_the_environment_names_a_proxy_for_https(
    way: Way,
    proxy: ScriptedServer,
    secure_server: SecureServer,
    ca_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
    with_scheme: bool,
) -> None:
    proxy.answers(tunnel)
    monkeypatch.setenv(variable, proxy.base_url if with_scheme else proxy.base_url.removeprefix("http://"))
    assert through(way, secure_server.base_url, ca_file=ca_file) == BATCH["id"]
    assert [received.method for received in proxy.received] == ["CONNECT"]


@pytest.mark.parametrize("settings", [{"trust_env": False}, {"proxy": None}])
@pytest.mark.parametrize(
    "direct", ["127.0.0.1", "other.example, 127.0.0.1", "*", "127.0.0.1:{port}", "all://127.0.0.1"]
)
def test_no_proxy_names_hosts_that_are_reached_without(
    way: Way,
    proxy: ScriptedServer,
    server: ScriptedServer,
    monkeypatch: pytest.MonkeyPatch,
    settings: dict[str, Any],
    direct: str,
) -> None:
    server.answers(HERE)
    monkeypatch.setenv("ALL_PROXY", proxy.base_url)
    if settings.get("trust_env", True):
        monkeypatch.setenv("NO_PROXY", direct.format(port=port_of(server)))
    assert through(way, server.base_url, **settings) == BATCH["id"]
    assert proxy.received == []


@pytest.mark.parametrize(
    ("direct", "host", "is_direct"),
    [
        ("corp.invalid", "corp.invalid", True),
        ("corp.invalid", "eu.corp.invalid", True),
        (".corp.invalid", "eu.corp.invalid", True),
        ("corp.invalid", "notcorp.invalid", False),
        ("127.0.0.2", "127.0.0.1", False),
        ("::1", "[::1]", True),
        ("[::1]", "[::1]", True),
        ("[::1]:9", "[::1]", True),
        ("[::1]:10", "[::1]", False),
        ("::/8", "[::1]", True),
        ("127.0.0.0/8", "127.0.0.1", True),
        ("127.0.0.1/8", "127.1.2.3", True),
        ("10.0.0.0/8, 192.168.0.0/16", "127.0.0.1", False),
        ("127.0.0.0/8:9", "127.0.0.1", True),
        ("127.0.0.0/99", "127.0.0.1", False),
        ("127.0.0.0/8", "localhost.invalid", False),
        ("*.corp.invalid", "eu.corp.invalid", True),
        ("CORP.invalid.", "eu.corp.INVALID", True),
        ("corp.invalid:9", "eu.corp.invalid", True),
        ("corp.invalid:90", "eu.corp.invalid", False),
        ("http://corp.invalid", "corp.invalid", True),
        ("https://corp.invalid", "corp.invalid", False),
        ("::ffff:127.0.0.0/104", "127.0.0.1", False),
    ],
)
def test_a_domain_in_no_proxy_stands_for_the_hosts_below_it(
    way: Way, proxy: ScriptedServer, monkeypatch: pytest.MonkeyPatch, direct: str, host: str, is_direct: bool
) -> None:
    proxy.answers(HERE)
    monkeypatch.setenv("ALL_PROXY", proxy.base_url)
    monkeypatch.setenv("NO_PROXY", direct)
    if is_direct:
        with pytest.raises(APIConnectionError):  # nobody is there
            through(way, f"http://{host}:9")
    else:
        assert through(way, f"http://{host}:9") == BATCH["id"]
    assert len(proxy.received) == (0 if is_direct else 1)


def test_a_given_proxy_counts_more_than_the_environment(
    way: Way, proxy: ScriptedServer, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy.answers(HERE)
    monkeypatch.setenv("HTTP_PROXY", server.base_url)
    monkeypatch.setenv("NO_PROXY", "*")
    assert through(way, "http://sms.invalid", proxy=proxy.base_url) == BATCH["id"]
    assert len(proxy.received) == 1


@pytest.mark.parametrize(
    "url", ["http://user:planted@[bad", "ftp://planted:planted@host:1", "http://user:planted@host:99999999"]
)
def test_a_proxy_of_the_environment_that_cannot_be_used_is_told_without_its_password(
    way: Way, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", url)
    with pytest.raises(ConfigurationError, match="HTTPS_PROXY of the environment") as caught:
        through(way, "https://127.0.0.1:9")
    assert "planted" not in str(caught.value)


@pytest.mark.parametrize("url", ["socks://127.0.0.1:1080", "ftp://h:1", "http://host:99999999"])
@pytest.mark.parametrize("reached_otherwise", [{"NO_PROXY": "127.0.0.0/8"}, {"HTTP_PROXY": "{proxy}"}])
def test_a_proxy_that_is_not_used_may_be_of_any_kind(
    way: Way,
    proxy: ScriptedServer,
    server: ScriptedServer,
    monkeypatch: pytest.MonkeyPatch,
    url: str,
    reached_otherwise: dict[str, str],
) -> None:
    proxy.answers(HERE)
    server.answers(HERE)
    monkeypatch.setenv("ALL_PROXY", url)
    for name, value in reached_otherwise.items():
        monkeypatch.setenv(name, value.format(proxy=proxy.base_url))
    assert through(way, server.base_url) == BATCH["id"]
    assert len(proxy.received) == ("HTTP_PROXY" in reached_otherwise)
