# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import DispatchRetentionPolicyType


@_define(kw_only=True, repr=False)
class DispatchRetentionPolicy(_Model):
    """How long messages are stored that are only passed on."""

    retention_type: DispatchRetentionPolicyType | str | None = None
    """What goes after `ttl_days`; always single messages."""
    ttl_days: int | None = None
    """Days to store them, at most 7; 0, also when absent, stores none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field(
            "retention_type",
            _kinds.Choice(alias=("sinchkit_conversation.models", "DispatchRetentionPolicyType")),
            "retention_type",
        ),
        _Field("ttl_days", _kinds.Integer(minimum=0, maximum=7), "ttl_days"),
    )


class DispatchRetentionPolicyDict(TypedDict, total=False):
    """What may be given for `DispatchRetentionPolicy`: a plain dict with the names of the service."""

    retention_type: DispatchRetentionPolicyType
    """What goes after `ttl_days`; always single messages."""
    ttl_days: int
    """Days to store them, at most 7; 0, also when absent, stores none."""
