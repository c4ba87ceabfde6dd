# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class QueueStats(_Model):
    """How full the app's queue is."""

    outbound_size: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Messages waiting to be sent."""
    outbound_limit: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Most messages that may wait; 500,000 as a rule."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
