# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from typing import Literal

    from ..models import FlowContent, FlowContentDict


@_define(kw_only=True, repr=False)
class FlowChannelMessage(_Model):
    """A WhatsApp flow, which asks the contact for data."""

    message_type: Literal["FLOWS"] = _field(default="FLOWS", metadata=_json(_kinds.TERM, required=True))
    """Always `FLOWS`."""
    message: FlowContent = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "FlowContent"), required=True)
    )
    """A flow and how to show it."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class FlowChannelMessageDict(TypedDict, total=False):
    """What may be given for `FlowChannelMessage`: a plain dict with the names of the service."""

    message: Required[FlowContent | FlowContentDict]
    """A flow and how to show it."""
    message_type: Required[Literal["FLOWS"]]
    """Always `FLOWS`."""
