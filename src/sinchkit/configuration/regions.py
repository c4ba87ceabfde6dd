"""Regions, and the hosts in them."""

from __future__ import annotations

from urllib.parse import urlsplit

from sinchkit_core.errors import ConfigurationError

from .api_definition import AccessOption, ApiDefinition


def check_base_url(url: str) -> None:
    """Check that `url` names a host to send requests to.

    Raises:
        ConfigurationError: It names none, or something besides scheme, host, port and path.
    """
    problem = None
    try:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"}:
            problem = "must begin with https:// or http://"
        elif not parts.hostname or parts.port == 0:
            problem = "names no host"
        elif parts.query or parts.fragment or parts.username is not None:
            problem = "may hold scheme, host, port and path only"
    except ValueError as error:  # an impossible port or address
        problem = f"is not a URL: {error}"
    if problem:
        raise ConfigurationError(f"base_url (SINCH_BASE_URL) {problem}; write it like https://127.0.0.1:8180")


def regional_base_url(definition: ApiDefinition, option: AccessOption, region: str) -> str:
    """The base URL of an API in `region` for these credentials.

    Raises:
        ConfigurationError: It is not served there.
    """
    if region not in option.hosts:
        arguments = ("region (SINCH_REGION) or " if definition.shares_region else "") + definition.region.how_to_give
        raise ConfigurationError(
            f"{option.title} is not served in region {region!r}; give {arguments} as one of {', '.join(option.hosts)}"
        )
    return option.hosts[region]
