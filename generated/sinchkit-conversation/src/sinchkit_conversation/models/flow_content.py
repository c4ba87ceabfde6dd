# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

from .. import variants as _variants

if TYPE_CHECKING:
    from ..models import (
        FlowAction,
        FlowActionPayload,
        FlowActionPayloadDict,
        FlowMode,
        InteractiveHeader,
        InteractiveHeaderDict,
        InteractiveText,
        InteractiveTextDict,
    )


@_define(kw_only=True, repr=False)
class FlowContent(_Model):
    """A flow and how to show it."""

    flow_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the flow."""
    flow_cta: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Text on the button that opens the flow, at most 20 characters, without emoji."""
    flow_token: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Token of your own that tells this use of the flow from others."""
    flow_mode: FlowMode | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "FlowMode")))
    )
    """Whether the flow is still being made or ready for everybody."""
    flow_action: FlowAction | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "FlowAction")))
    )
    """Whether the flow opens on a screen (`navigate`) or asks your server first (`data_exchange`)."""
    flow_action_payload: FlowActionPayload | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "FlowActionPayload"))
    )
    """Where a flow opens, and with what."""
    header: InteractiveHeader | None = _field(default=None, metadata=_json(_variants.INTERACTIVE_HEADER))
    """What stands above a WhatsApp message."""
    body: InteractiveText | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "InteractiveText"))
    )
    """Text of the message, at most 1024 characters."""
    footer: InteractiveText | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "InteractiveText"))
    )
    """Text below the message, at most 60 characters; none when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class FlowContentDict(TypedDict, total=False):
    """What may be given for `FlowContent`: a plain dict with the names of the service."""

    flow_id: Required[str]
    """ID of the flow."""
    flow_cta: Required[str]
    """Text on the button that opens the flow, at most 20 characters, without emoji."""
    flow_token: str
    """Token of your own that tells this use of the flow from others."""
    flow_mode: FlowMode
    """Whether the flow is still being made or ready for everybody."""
    flow_action: FlowAction
    """Whether the flow opens on a screen (`navigate`) or asks your server first (`data_exchange`)."""
    flow_action_payload: FlowActionPayload | FlowActionPayloadDict
    """Where a flow opens, and with what."""
    header: InteractiveHeader | InteractiveHeaderDict
    """What stands above a WhatsApp message."""
    body: InteractiveText | InteractiveTextDict
    """Text of the message, at most 1024 characters."""
    footer: InteractiveText | InteractiveTextDict
    """Text below the message, at most 60 characters; none when absent."""
