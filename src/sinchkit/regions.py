"""Where the APIs live."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args
from urllib.parse import urlsplit

from sinchkit_core.errors import ConfigurationError

SmsRegion: TypeAlias = Literal["us", "eu", "au", "br", "ca"]
"""Regions of the SMS API for a service plan. The plan belongs to one of them."""

Region: TypeAlias = Literal["us", "eu", "au", "br", "ca"]
"""Every region that some API is served in."""

DEFAULT_SMS_REGION: SmsRegion = "us"


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
        problem = f"is no URL: {error}"
    if problem:
        raise ConfigurationError(f"base_url (SINCH_BASE_URL) {problem}; write it like https://127.0.0.1:8180")


def sms_base_url(region: str) -> str:
    """The host of the SMS API for a service plan in `region`.

    Raises:
        ConfigurationError: SMS is not served there.
    """
    served: tuple[str, ...] = get_args(SmsRegion)
    if region not in served:
        raise ConfigurationError(
            f"SMS by service plan is not served in region {region!r}; give region or sms_region as one of"
            f" {', '.join(served)}"
        )
    return f"https://{region}.sms.api.sinch.com"
