# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import CallEndpointType


@_define(kw_only=True, repr=False)
class CallEndpoint(_Model):
    """A party of a call."""

    type_: CallEndpointType | str = _field(
        metadata=_json(
            _kinds.Choice(alias=("sinchkit_voice.models", "CallEndpointType")), "type", required=True
        )
    )
    """Kind of `endpoint`; to be compared without regard to case."""
    endpoint: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """The party, by `type`, such as a phone number, a user name or an address."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
