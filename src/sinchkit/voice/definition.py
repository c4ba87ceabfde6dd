"""What the client needs to know of Voice."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

from sinchkit.configuration.api_definition import AccessOption, ApiDefinition, Callbacks, OtherHost
from sinchkit.configuration.credentials import CredentialKind, Parameter
from sinchkit_core.calls.error_bodies import ErrorShape

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

VoiceAuth: TypeAlias = Literal["signed", "basic"]
"""How Voice knows who calls: by a signature, which keeps the secret at home, or by the secret itself."""

_IN_WORDS: Final = {
    "north-america": "use1",
    "europe": "euc1",
    "south-america": "sae1",
    "south-east-asia1": "apse1",
    "south-east-asia2": "apse2",
}

_PREFIXES: Final = ("SINCH_APPLICATION_", "SINCH_APP_", "SINCH_APPLICATION_API_", "APPLICATION_API_")

APPLICATION: Final = CredentialKind(
    "an application",
    name=Parameter("application_key", tuple(f"{prefix}KEY" for prefix in _PREFIXES)),
    secret=Parameter("application_secret", tuple(f"{prefix}SECRET" for prefix in _PREFIXES)),
)


def _base_url(region: VoiceRegion) -> str:
    short_form = _IN_WORDS.get(region, region)
    return f"https://calling{'' if short_form == 'global' else f'-{short_form}'}.api.sinch.com"


DEFINITION: Final = ApiDefinition(
    name="voice",
    title="Voice",
    access=(
        AccessOption(
            APPLICATION,
            schemes=get_args(VoiceAuth),
            hosts={region: _base_url(region) for region in get_args(VoiceRegion)},
            title="Voice",
        ),
    ),
    region=Parameter("voice_region", ("SINCH_VOICE_REGION", "VOICE_REGION")),
    default_region="global",
    shares_region=False,
    scheme="voice_auth",
    path_prefixes=("/calling/", "/v1/calling/", "/v1/configuration/"),
    other_hosts=(OtherHost("applications", "https://callingapi.sinch.com", "/v1/"),),
    error_shape=ErrorShape(code="errorCode", reference="reference"),
    callbacks=Callbacks(union="VoiceEvent", exports={"VoiceWebhooks": "webhooks", "VoiceEvent": "events"}),
)
