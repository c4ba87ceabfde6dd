# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import AgentLeftEvent, AgentLeftEventDict


@_define(kw_only=True, repr=False)
class AgentLeftAppEvent(_Model):
    """Shows that somebody, or a bot, of the app's side left."""

    agent_left_event: AgentLeftEvent = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "AgentLeftEvent"), required=True)
    )
    """Who left."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class AgentLeftAppEventDict(TypedDict, total=False):
    """What may be given for `AgentLeftAppEvent`: a plain dict with the names of the service."""

    agent_left_event: Required[AgentLeftEvent | AgentLeftEventDict]
    """Who left."""
