"""Certificates and keys that cannot be used: the argument or variable and the path are named, a passphrase never."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from sinchkit import ConfigurationError, ConnectionConfig
from sinchkit.network.tls import ssl_context_for


def refusal(config: ConnectionConfig) -> str:
    with pytest.raises(ConfigurationError) as caught:
        ssl_context_for(config)
    assert "planted" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_variables_that_name_what_is_not_there(variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    missing = tmp_path / "missing"
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv(variable, str(missing))
    text = refusal(ConnectionConfig())
    assert variable in text
    assert str(missing) in text
    assert ssl_context_for(ConnectionConfig(trust_env=False)).get_ca_certs()


def test_variables_that_name_the_wrong_thing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text_file = tmp_path / "notes.txt"
    text_file.write_text("no certificate", encoding="utf-8")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path))
    assert refusal(ConnectionConfig()) == f"SSL_CERT_FILE of the environment: {tmp_path} is not a file"
    monkeypatch.setenv("SSL_CERT_FILE", str(text_file))
    assert refusal(ConnectionConfig()).startswith(f"SSL_CERT_FILE of the environment: {text_file} holds no certif")
    monkeypatch.delenv("SSL_CERT_FILE")
    monkeypatch.setenv("SSL_CERT_DIR", str(text_file))
    assert refusal(ConnectionConfig()).startswith(f"SSL_CERT_DIR of the environment: there is no folder {text_file}")
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert refusal(ConnectionConfig()).startswith(f"SSL_CERT_DIR of the environment: {tmp_path} holds no certificates")


@pytest.mark.parametrize("name", ["ca_file", "client_certificate", "client_key"])
def test_files_of_the_configuration(name: str, tmp_path: Path) -> None:
    others: dict[str, Any] = {"client_certificate": __file__} if name == "client_key" else {}
    for path in (tmp_path, tmp_path / "missing"):
        with pytest.raises(ConfigurationError, match=f"^{name}: ") as caught:
            ConnectionConfig(**{**others, name: path})
        assert str(path) in str(caught.value)


def test_client_certificates_and_keys(authority: trustme.CA, tmp_path: Path) -> None:
    leaf, other = authority.issue_cert("a.example"), authority.issue_cert("b.example")
    certificate, key, locked, text = (tmp_path / name for name in ("c.pem", "k.pem", "locked.pem", "text.pem"))
    certificate.write_bytes(leaf.cert_chain_pems[0].bytes())
    key.write_bytes(other.private_key_pem.bytes())
    private = load_pem_private_key(leaf.private_key_pem.bytes(), None)
    locked.write_bytes(
        private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"planted-right"))
    )
    text.write_text("x", encoding="utf-8")
    say = {
        (text, key, None): f"client_certificate: {text} holds no certificate",
        (certificate, None, None): f"client_certificate: {certificate} holds no private key",
        (certificate, text, None): f"client_key: {text} holds no private key",
        (certificate, key, None): f"client_key: the key in {key} does not belong to client_certificate {certificate}",
        (certificate, locked, None): f"client_key_password is missing: the key in {locked} is encrypted",
        (certificate, locked, "planted-wrong"): f"client_key_password does not open the key in {locked}",
    }
    for (chain, private_key, password), expected in say.items():
        config = ConnectionConfig(client_certificate=chain, client_key=private_key, client_key_password=password)
        assert refusal(config).startswith(expected)
    config = ConnectionConfig(client_certificate=certificate, client_key=locked, client_key_password="planted-right")
    assert ssl_context_for(config)
