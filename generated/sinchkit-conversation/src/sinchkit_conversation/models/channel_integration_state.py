# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ChannelIntegrationStatus


@_define(kw_only=True, repr=False)
class ChannelIntegrationState(_Model):
    """Whether the access to a channel works."""

    status: ChannelIntegrationStatus | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ChannelIntegrationStatus"))),
    )
    """Whether the access is being set up, works or fails."""
    description: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """What is wrong or awaited; empty if nothing is."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ChannelIntegrationStateDict(TypedDict, total=False):
    """What may be given for `ChannelIntegrationState`: a plain dict with the names of the service."""

    status: ChannelIntegrationStatus
    """Whether the access is being set up, works or fails."""
    description: str
    """What is wrong or awaited; empty if nothing is."""
