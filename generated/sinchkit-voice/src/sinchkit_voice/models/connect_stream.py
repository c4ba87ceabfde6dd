# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..models import (
        CallHeader,
        CallHeaderDict,
        StreamDestination,
        StreamDestinationDict,
        StreamingOptions,
        StreamingOptionsDict,
    )


@_define(kw_only=True, repr=False)
class ConnectStream(_Model):
    """Streams the call's sound to and from a WebSocket of yours. For ICE."""

    name: Literal["connectStream"] = _field(
        default="connectStream", metadata=_json(_kinds.TERM, required=True)
    )
    """Always `connectStream`."""
    destination: StreamDestination = _field(
        metadata=_json(_kinds.Nested("sinchkit_voice.models", "StreamDestination"), required=True)
    )
    """WebSocket to stream to."""
    streaming_options: StreamingOptions | None = _field(
        default=None,
        metadata=_json(_kinds.Nested("sinchkit_voice.models", "StreamingOptions"), "streamingOptions"),
    )
    """Form of the stream."""
    max_duration: int | None = _field(default=None, metadata=_json(_kinds.INTEGER, "maxDuration"))
    """Longest time the call may last, in seconds."""
    call_headers: list[CallHeader] | None = _field(
        default=None,
        metadata=_json(_kinds.ListOf(_kinds.Nested("sinchkit_voice.models", "CallHeader")), "callHeaders"),
    )
    """Headers for your server, at most 1024 bytes each; none when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ConnectStreamDict(TypedDict, total=False):
    """What may be given for `ConnectStream`: a plain dict with the names of the service."""

    destination: Required[StreamDestination | StreamDestinationDict]
    """WebSocket to stream to."""
    name: Required[Literal["connectStream"]]
    """Always `connectStream`."""
    streamingOptions: StreamingOptions | StreamingOptionsDict
    """Form of the stream."""
    maxDuration: int
    """Longest time the call may last, in seconds."""
    callHeaders: Sequence[CallHeader | CallHeaderDict]
    """Headers for your server, at most 1024 bytes each; none when absent."""
