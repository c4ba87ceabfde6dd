"""TLS as a client is configured: whom it trusts and how it shows who it is."""

from __future__ import annotations

import ssl

import httpx

from sinchkit_core.errors import ConfigurationError

from .connection_config import ConnectionConfig

_VERSIONS = {"1.2": ssl.TLSVersion.TLSv1_2, "1.3": ssl.TLSVersion.TLSv1_3}


def ssl_context_for(config: ConnectionConfig) -> ssl.SSLContext:
    """The context that `config` asks for. It always checks the service's certificate, unless it is one's own.

    Raises:
        ConfigurationError: A certificate or a key cannot be used.
    """
    if config.ssl_context is not None:
        return config.ssl_context
    context = _trusting(config)
    context.minimum_version = _VERSIONS[config.minimum_tls_version]
    if config.client_certificate is not None:
        password = config.client_key_password or ""  # with none at all, OpenSSL would ask at the terminal
        try:
            context.load_cert_chain(config.client_certificate, config.client_key, password)
        except (OSError, ValueError) as problem:
            raise ConfigurationError(
                f"client_certificate, client_key and client_key_password do not give a certificate: {problem}"
            ) from None
    return context


def _trusting(config: ConnectionConfig) -> ssl.SSLContext:
    if config.ca_file is None:
        return httpx.create_ssl_context(trust_env=config.trust_env)
    try:
        return ssl.create_default_context(cafile=config.ca_file)
    except OSError as problem:  # ssl.SSLError is one
        raise ConfigurationError(f"ca_file holds no certificates: {problem}") from None
