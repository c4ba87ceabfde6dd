# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import AgentType


@_define(kw_only=True, repr=False)
class Agent(_Model):
    """Somebody, or a bot, that writes for an app."""

    display_name: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Name to show to the contact."""
    type_: AgentType | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "AgentType")), "type"),
    )
    """Whether a person or a bot writes."""
    picture_url: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Address of a picture to show to the contact."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class AgentDict(TypedDict, total=False):
    """What may be given for `Agent`: a plain dict with the names of the service."""

    display_name: str
    """Name to show to the contact."""
    type: AgentType
    """Whether a person or a bot writes."""
    picture_url: str
    """Address of a picture to show to the contact."""
