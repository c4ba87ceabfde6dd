# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import StreamDestinationType


@_define(kw_only=True, repr=False)
class StreamDestination(_Model):
    """A WebSocket that a call is streamed to."""

    type_: StreamDestinationType | str = _field(
        metadata=_json(
            _kinds.Choice(alias=("sinchkit_voice.models", "StreamDestinationType")), "type", required=True
        )
    )
    """Always `Websocket`."""
    endpoint: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Address of the WebSocket, a URL that begins with `wss://`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class StreamDestinationDict(TypedDict, total=False):
    """What may be given for `StreamDestination`: a plain dict with the names of the service."""

    type: Required[StreamDestinationType]
    """Always `Websocket`."""
    endpoint: Required[str]
    """Address of the WebSocket, a URL that begins with `wss://`."""
