# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class RateLimits(_Model):
    """How fast the app may work, set by Sinch and not by you."""

    inbound: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Messages and events taken from the channels, per second; 25 as a rule."""
    outbound: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Messages and events handed to the channels, per second; 25 as a rule. A channel may be slower."""
    webhooks: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Callbacks posted, per second; 25 as a rule. An event that several webhooks want counts once for
    each.
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
