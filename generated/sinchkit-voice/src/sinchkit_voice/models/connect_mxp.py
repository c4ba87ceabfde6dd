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

    from ..models import CallHeader, CallHeaderDict, Destination, DestinationDict


@_define(kw_only=True, repr=False)
class ConnectMxp(_Model):
    """Connects the call to a user of your app. For ICE."""

    name: Literal["connectMxp"] = _field(default="connectMxp", metadata=_json(_kinds.TERM, required=True))
    """Always `connectMxp`."""
    destination: Destination | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_voice.models", "Destination"))
    )
    """User to connect to, of type `username`; the one that was called when absent."""
    call_headers: list[CallHeader] | None = _field(
        default=None,
        metadata=_json(_kinds.ListOf(_kinds.Nested("sinchkit_voice.models", "CallHeader")), "callHeaders"),
    )
    """Headers for the app, at most 1024 bytes each; none when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ConnectMxpDict(TypedDict, total=False):
    """What may be given for `ConnectMxp`: a plain dict with the names of the service."""

    name: Required[Literal["connectMxp"]]
    """Always `connectMxp`."""
    destination: Destination | DestinationDict
    """User to connect to, of type `username`; the one that was called when absent."""
    callHeaders: Sequence[CallHeader | CallHeaderDict]
    """Headers for the app, at most 1024 bytes each; none when absent."""
