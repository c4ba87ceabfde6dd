# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import RetentionPolicyType


@_define(kw_only=True, repr=False)
class RetentionPolicy(_Model):
    """How long messages and conversations are stored."""

    retention_type: RetentionPolicyType | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "RetentionPolicyType"))),
    )
    """What goes after `ttl_days`: single messages (`MESSAGE_EXPIRE_POLICY`, also when absent),
    conversations without a newer message (`CONVERSATION_EXPIRE_POLICY`) or nothing
    (`PERSIST_RETENTION_POLICY`).
    """
    ttl_days: int | None = _field(default=None, metadata=_json(_kinds.Integer(minimum=1, maximum=3650)))
    """Days to store them, 1 to 3650; 180 when absent. Not used by `PERSIST_RETENTION_POLICY`. Cleared up
    once a day, so they may last a little longer.
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class RetentionPolicyDict(TypedDict, total=False):
    """What may be given for `RetentionPolicy`: a plain dict with the names of the service."""

    retention_type: RetentionPolicyType
    """What goes after `ttl_days`: single messages (`MESSAGE_EXPIRE_POLICY`, also when absent),
    conversations without a newer message (`CONVERSATION_EXPIRE_POLICY`) or nothing
    (`PERSIST_RETENTION_POLICY`).
    """
    ttl_days: int
    """Days to store them, 1 to 3650; 180 when absent. Not used by `PERSIST_RETENTION_POLICY`. Cleared up
    once a day, so they may last a little longer.
    """
