"""Where the APIs live."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from sinchkit_core.errors import ConfigurationError

SmsRegion: TypeAlias = Literal["us", "eu", "au", "br", "ca"]
"""Regions of the SMS API for a service plan. The plan belongs to one of them."""

Region: TypeAlias = Literal["us", "eu", "au", "br", "ca"]
"""Every region that some API is served in."""

DEFAULT_SMS_REGION: SmsRegion = "us"


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
