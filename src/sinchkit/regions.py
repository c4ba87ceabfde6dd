"""Where the APIs live."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias, get_args
from urllib.parse import urlsplit

from sinchkit_core.errors import ConfigurationError

SmsRegion: TypeAlias = Literal["us", "eu", "au", "br", "ca"]
"""Regions of the SMS API. A service plan belongs to one of them; projects are served in ``us`` and ``eu`` only."""

ConversationRegion: TypeAlias = Literal["us", "eu", "br"]
"""Regions of the Conversation API. An app belongs to one of them."""

VoiceRegion: TypeAlias = Literal[
    "global",
    "use1",
    "euc1",
    "sae1",
    "apse1",
    "apse2",
    "north-america",
    "europe",
    "south-america",
    "south-east-asia1",
    "south-east-asia2",
]
"""Regions of the Voice API, by the short forms of their hosts or in words. ``global`` picks one by itself."""

Region: TypeAlias = Literal["us", "eu", "au", "br", "ca"]
"""Every region that SMS or Conversation is served in."""

DEFAULT_SMS_REGION: SmsRegion = "us"
DEFAULT_CONVERSATION_REGION: ConversationRegion = "eu"
DEFAULT_VOICE_REGION: VoiceRegion = "global"

TOKEN_PATH = "/oauth2/token"  # noqa: S105  # a path
AUTH_BASE_URL = "https://auth.sinch.com"
VOICE_APPLICATIONS_BASE_URL = "https://callingapi.sinch.com"

_PROJECT_SMS_REGIONS: tuple[SmsRegion, ...] = ("us", "eu")

_VOICE_SHORT_FORMS: dict[str, str] = {
    "north-america": "use1",
    "europe": "euc1",
    "south-america": "sae1",
    "south-east-asia1": "apse1",
    "south-east-asia2": "apse2",
}


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
    _check(region, get_args(SmsRegion), "SMS by service plan", "sms_region", "SINCH_SMS_REGION")
    return f"https://{region}.sms.api.sinch.com"


def project_sms_base_url(region: str) -> str:
    """The host of the SMS API for a project in `region`.

    Raises:
        ConfigurationError: SMS is not served there for projects.
    """
    _check(region, _PROJECT_SMS_REGIONS, "SMS by project", "sms_region", "SINCH_SMS_REGION")
    return f"https://zt.{region}.sms.api.sinch.com"


def conversation_base_url(region: str) -> str:
    """The host of the Conversation API in `region`.

    Raises:
        ConfigurationError: Conversation is not served there.
    """
    _check(region, get_args(ConversationRegion), "Conversation", "conversation_region", "SINCH_CONVERSATION_REGION")
    return f"https://{region}.conversation.api.sinch.com"


def voice_base_url(region: str) -> str:
    """The host of the Voice API in `region`, given in either form.

    Raises:
        ConfigurationError: Voice is not served there.
    """
    served: tuple[str, ...] = get_args(VoiceRegion)
    if region not in served:
        raise ConfigurationError(
            f"Voice is not served in region {region!r}; give voice_region (SINCH_VOICE_REGION) as one of"
            f" {', '.join(served)}"
        )
    short = _VOICE_SHORT_FORMS.get(region, region)
    return f"https://calling{'' if short == 'global' else f'-{short}'}.api.sinch.com"


def _check(region: str, served: Iterable[str], api: str, argument: str, variable: str) -> None:
    if region not in served:
        raise ConfigurationError(
            f"{api} is not served in region {region!r}; give region (SINCH_REGION) or {argument} ({variable}) as one of"
            f" {', '.join(served)}"
        )
