# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import AgentJoinedEvent, AgentJoinedEventDict


@_define(kw_only=True, repr=False)
class AgentJoinedAppEvent(_Model):
    """Shows that somebody, or a bot, of the app's side joined."""

    agent_joined_event: AgentJoinedEvent = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "AgentJoinedEvent"), required=True)
    )
    """Who joined."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class AgentJoinedAppEventDict(TypedDict, total=False):
    """What may be given for `AgentJoinedAppEvent`: a plain dict with the names of the service."""

    agent_joined_event: Required[AgentJoinedEvent | AgentJoinedEventDict]
    """Who joined."""
