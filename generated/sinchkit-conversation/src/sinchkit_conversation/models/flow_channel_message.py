# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from typing import Literal

    from ..models import FlowContent, FlowContentDict


@_define(kw_only=True, repr=False)
class FlowChannelMessage(_Model):
    """A WhatsApp flow, which asks the contact for data."""

    message: FlowContent
    """A flow and how to show it."""
    message_type: Literal["FLOWS"] = "FLOWS"
    """Always `FLOWS`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("message_type", _kinds.TERM, "message_type", required=True),
        _Field(
            "message", _kinds.Nested("sinchkit_conversation.models", "FlowContent"), "message", required=True
        ),
    )


class FlowChannelMessageDict(TypedDict, total=False):
    """What may be given for `FlowChannelMessage`: a plain dict with the names of the service."""

    message: Required[FlowContent | FlowContentDict]
    """A flow and how to show it."""
    message_type: Required[Literal["FLOWS"]]
    """Always `FLOWS`."""
