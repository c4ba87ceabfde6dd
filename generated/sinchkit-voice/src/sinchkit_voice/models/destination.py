# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import DestinationType


@_define(kw_only=True, repr=False)
class Destination(_Model):
    """Whom to call."""

    type_: DestinationType | str = _field(
        metadata=_json(
            _kinds.Choice(alias=("sinchkit_voice.models", "DestinationType")), "type", required=True
        )
    )
    """Kind of `endpoint`: `number` is a phone, `username` a user of your app, `sip` a SIP address."""
    endpoint: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Whom to reach, by `type`: a phone number with country code, a user name, or a SIP address
    (`user@host`).
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class DestinationDict(TypedDict, total=False):
    """What may be given for `Destination`: a plain dict with the names of the service."""

    type: Required[DestinationType]
    """Kind of `endpoint`: `number` is a phone, `username` a user of your app, `sip` a SIP address."""
    endpoint: Required[str]
    """Whom to reach, by `type`: a phone number with country code, a user name, or a SIP address
    (`user@host`).
    """
