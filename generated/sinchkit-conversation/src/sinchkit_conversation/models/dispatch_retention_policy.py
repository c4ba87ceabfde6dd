# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import DispatchRetentionPolicyType


@_define(kw_only=True, repr=False)
class DispatchRetentionPolicy(_Model):
    """How long messages are stored that are only passed on."""

    retention_type: DispatchRetentionPolicyType | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "DispatchRetentionPolicyType"))),
    )
    """What goes after `ttl_days`; always single messages."""
    ttl_days: int | None = _field(default=None, metadata=_json(_kinds.Integer(minimum=0, maximum=7)))
    """Days to store them, at most 7; 0, also when absent, stores none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class DispatchRetentionPolicyDict(TypedDict, total=False):
    """What may be given for `DispatchRetentionPolicy`: a plain dict with the names of the service."""

    retention_type: DispatchRetentionPolicyType
    """What goes after `ttl_days`; always single messages."""
    ttl_days: int
    """Days to store them, at most 7; 0, also when absent, stores none."""
