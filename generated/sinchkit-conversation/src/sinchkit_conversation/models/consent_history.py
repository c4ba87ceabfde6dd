# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ConsentAuditRecord, ConsentIdentity


@_define(kw_only=True, repr=False)
class ConsentHistory(_Model):
    """How the consent of an address changed."""

    identity: ConsentIdentity | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ConsentIdentity"))
    )
    """Somebody on a list of refusals."""
    audit_records: list[ConsentAuditRecord] | None = _field(
        default=None,
        metadata=_json(_kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ConsentAuditRecord"))),
    )
    """The changes; empty if there were none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
