"""TLS: own authorities, client certificates, versions. There is no way to switch the check off by a flag."""

import ssl
from pathlib import Path
from typing import Any

import attrs
import pytest
import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from sinchkit import APIConnectionError, ConfigurationError, ConnectionConfig
from tests.connections.clients import Way, call, get_batch
from tests.connections.conftest import server_context
from tests.connections.secure_server import SecureServer

KEY_PASSWORD = "planted-K3y-passw0rd"


def asked(way: Way, server: SecureServer, **settings: Any) -> str:
    connection = ConnectionConfig(**settings)
    body: str = call(way, get_batch, base_url=server.base_url, connection=connection).body
    return body


def refused(way: Way, server: SecureServer, **settings: Any) -> APIConnectionError:
    with pytest.raises(APIConnectionError) as caught:
        asked(way, server, **settings)
    return caught.value


def test_an_unknown_authority_is_not_trusted(way: Way, secure_server: SecureServer) -> None:
    error = refused(way, secure_server)
    assert "certificate" in str(error).lower()
    assert not error.may_have_been_processed


def test_ca_file_is_trusted(way: Way, secure_server: SecureServer, ca_file: Path) -> None:
    assert asked(way, secure_server, ca_file=ca_file) == "1.1"


def test_ca_file_takes_the_place_of_the_usual_authorities(ca_file: Path) -> None:
    from sinchkit.network.tls import ssl_context_for

    assert len(ssl_context_for(ConnectionConfig(ca_file=ca_file)).get_ca_certs()) == 1


def test_the_environment_names_authorities(
    way: Way, secure_server: SecureServer, ca_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(ca_file))
    assert asked(way, secure_server) == "1.1"
    refused(way, secure_server, trust_env=False)


def test_a_certificate_for_another_host_is_not_trusted(way: Way, authority: trustme.CA, ca_file: Path) -> None:
    with SecureServer(server_context(authority, "other.example.com")) as server:
        refused(way, server, ca_file=ca_file)


def test_ssl_context_of_ones_own(way: Way, secure_server: SecureServer, authority: trustme.CA) -> None:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    assert asked(way, secure_server, ssl_context=context) == "1.1"


def test_only_an_ssl_context_of_ones_own_can_leave_out_the_check(way: Way, secure_server: SecureServer) -> None:
    names = {attribute.name for attribute in attrs.fields(ConnectionConfig)}
    assert not {name for name in names if "verif" in name or "insecure" in name}
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    assert asked(way, secure_server, ssl_context=context) == "1.1"


@pytest.fixture(scope="module")
def certificate(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A client's certificate, its key, the same key encrypted, and both in one file."""
    folder = tmp_path_factory.mktemp("client")
    issued = authority.issue_cert("client@example.com")
    key = issued.private_key_pem.bytes()
    encrypted = load_pem_private_key(key, None).private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(KEY_PASSWORD.encode())
    )
    chain = b"".join(pem.bytes() for pem in issued.cert_chain_pems)
    contents = {"chain": chain, "key": key, "encrypted": encrypted, "both": key + chain}
    paths = {name: folder / f"{name}.pem" for name in contents}
    for name, content in contents.items():
        paths[name].write_bytes(content)
    return paths


def test_client_certificate(way: Way, authority: trustme.CA, ca_file: Path, certificate: dict[str, Path]) -> None:
    context = server_context(authority)
    context.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(context)
    with SecureServer(context) as server:
        refused(way, server, ca_file=ca_file)
        settings: list[dict[str, Any]] = [
            {"client_certificate": certificate["both"]},
            {"client_certificate": certificate["chain"], "client_key": certificate["key"]},
            {
                "client_certificate": certificate["chain"],
                "client_key": certificate["encrypted"],
                "client_key_password": KEY_PASSWORD,
            },
        ]
        for setting in settings:
            assert asked(way, server, ca_file=ca_file, **setting) == "1.1"


@pytest.mark.parametrize("password", ["wrong", None])
def test_a_key_that_cannot_be_read_is_told(
    way: Way, secure_server: SecureServer, certificate: dict[str, Path], password: str | None
) -> None:
    with pytest.raises(ConfigurationError, match="client_key_password") as caught:
        asked(
            way,
            secure_server,
            client_certificate=certificate["chain"],
            client_key=certificate["encrypted"],
            client_key_password=password,
        )
    assert "wrong" not in str(caught.value)


def test_a_ca_file_without_certificates_is_told(way: Way, secure_server: SecureServer, tmp_path: Path) -> None:
    empty = tmp_path / "empty.pem"
    empty.write_text("no certificate\n")
    with pytest.raises(ConfigurationError, match="ca_file"):
        asked(way, secure_server, ca_file=empty)


def test_minimum_tls_version(way: Way, authority: trustme.CA, ca_file: Path) -> None:
    context = server_context(authority)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    with SecureServer(context) as server:
        assert asked(way, server, ca_file=ca_file) == "1.1"
        refused(way, server, ca_file=ca_file, minimum_tls_version="1.3")


def test_http2_is_offered_if_asked_for(way: Way, secure_server: SecureServer, ca_file: Path) -> None:
    assert asked(way, secure_server, ca_file=ca_file, http2=True) == "2"
    assert asked(way, secure_server, ca_file=ca_file, http2=False) == "1.1"
