# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from typing import Literal

    from ..models import ConferenceDtmfOptions, ConferenceDtmfOptionsDict, MusicOnHold


@_define(kw_only=True, repr=False)
class ConnectConf(_Model):
    """Adds the call to a conference, which begins if it is not yet on. For ICE, ACE and PIE."""

    name: Literal["connectConf"] = _field(default="connectConf", metadata=_json(_kinds.TERM, required=True))
    """Always `connectConf`."""
    conference_id: str = _field(metadata=_json(_kinds.Text(max_length=64), "conferenceId", required=True))
    """Conference to join, by an ID of your choice, up to 64 characters."""
    conference_dtmf_options: ConferenceDtmfOptions | None = _field(
        default=None,
        metadata=_json(
            _kinds.Nested("sinchkit_voice.models", "ConferenceDtmfOptions"), "conferenceDtmfOptions"
        ),
    )
    """What happens to tones that the participant sends."""
    moh: MusicOnHold | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "MusicOnHold")))
    )
    """What is heard as long as nobody else is in; silence when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ConnectConfDict(TypedDict, total=False):
    """What may be given for `ConnectConf`: a plain dict with the names of the service."""

    conferenceId: Required[str]
    """Conference to join, by an ID of your choice, up to 64 characters."""
    name: Required[Literal["connectConf"]]
    """Always `connectConf`."""
    conferenceDtmfOptions: ConferenceDtmfOptions | ConferenceDtmfOptionsDict
    """What happens to tones that the participant sends."""
    moh: MusicOnHold
    """What is heard as long as nobody else is in; silence when absent."""
