"""TLS as a client is configured: whom it trusts and how it shows who it is."""

from __future__ import annotations

import os
import re
import ssl
from pathlib import Path

import httpx

from sinchkit_core.errors import ConfigurationError

from .connection_config import ConnectionConfig
from .files import file_problem

_VERSIONS = {"1.2": ssl.TLSVersion.TLSv1_2, "1.3": ssl.TLSVersion.TLSv1_3}
# What OpenSSL looks for in a folder: the hash of the subject and a number.
_HASHED = re.compile(r"[0-9a-f]{8}\.[0-9]+")


def ssl_context_for(config: ConnectionConfig) -> ssl.SSLContext:
    """The context that `config` asks for. It always checks the service's certificate, unless it is your own.

    Raises:
        ConfigurationError: A certificate or a key cannot be used. It names the argument or variable and the path.
    """
    if config.ssl_context is not None:
        return config.ssl_context
    context = _trusting(config)
    context.minimum_version = _VERSIONS[config.minimum_tls_version]
    if config.client_certificate is not None:
        _show(context, config.client_certificate, config.client_key, config.client_key_password)
    return context


def _trusting(config: ConnectionConfig) -> ssl.SSLContext:
    if config.ca_file is not None:
        return _trusting_file("ca_file", config.ca_file)
    # As httpx has it: the file goes before the folder.
    if config.trust_env and (file := os.environ.get("SSL_CERT_FILE")):
        return _trusting_file("SSL_CERT_FILE of the environment", file)
    if config.trust_env and (folders := os.environ.get("SSL_CERT_DIR")):
        return _trusting_folders("SSL_CERT_DIR of the environment", folders)
    return httpx.create_ssl_context(trust_env=False)


def _trusting_file(name: str, path: str) -> ssl.SSLContext:
    problem = file_problem(path)
    if problem is not None:
        raise ConfigurationError(f"{name}: {problem}")
    try:
        return ssl.create_default_context(cafile=path)
    except (OSError, ValueError):  # ssl.SSLError is an OSError
        raise ConfigurationError(f"{name}: {path} holds no certificates (PEM)") from None


def _trusting_folders(name: str, folders: str) -> ssl.SSLContext:
    found = False
    for folder in filter(None, folders.split(os.pathsep)):
        if not Path(folder).is_dir():
            raise ConfigurationError(f"{name}: there is no folder {folder}")
        try:
            found = found or any(_HASHED.fullmatch(file) for file in os.listdir(folder))  # noqa: PTH208  # names alone
        except OSError as problem:
            raise ConfigurationError(f"{name}: {folder} cannot be read: {problem.strerror}") from None
    if not found:
        raise ConfigurationError(
            f"{name}: {folders} holds no certificates under the names that OpenSSL looks for; run openssl rehash"
        )
    return ssl.create_default_context(capath=folders)


def _show(context: ssl.SSLContext, certificate: str, key: str | None, password: str | None) -> None:
    key_argument, key_path = ("client_certificate", certificate) if key is None else ("client_key", key)
    for argument, path in {"client_certificate": certificate, "client_key": key_path}.items():
        problem = file_problem(path)
        if problem is not None:
            raise ConfigurationError(f"{argument}: {problem}")
    if b"-----BEGIN CERTIFICATE-----" not in Path(certificate).read_bytes():
        raise ConfigurationError(f"client_certificate: {certificate} holds no certificate (PEM)")
    written_key = Path(key_path).read_bytes()
    if b"PRIVATE KEY-----" not in written_key:
        hint = "; give the key as client_key" if key is None else ""
        raise ConfigurationError(f"{key_argument}: {key_path} holds no private key (PEM){hint}")
    encrypted = b"ENCRYPTED" in written_key
    if encrypted and not password:
        raise ConfigurationError(f"client_key_password is missing: the key in {key_path} is encrypted")
    try:
        context.load_cert_chain(certificate, key, password or "")  # with none at all, OpenSSL asks at the terminal
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "reason", None) or type(problem).__name__
        if reason == "KEY_VALUES_MISMATCH":
            fault = f"{key_argument}: the key in {key_path} does not belong to client_certificate {certificate}"
        elif encrypted:
            fault = f"client_key_password does not open the key in {key_path}"
        else:
            fault = f"client_certificate {certificate} and the key in {key_path} cannot be used: {reason}"
        raise ConfigurationError(fault) from None
