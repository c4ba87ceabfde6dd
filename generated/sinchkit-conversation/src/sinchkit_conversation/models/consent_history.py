# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import ConsentAuditRecord, ConsentIdentity


@_define(kw_only=True, repr=False)
class ConsentHistory(_Model):
    """How the consent of an address changed."""

    identity: ConsentIdentity | None = None
    """Somebody on a list of refusals."""
    audit_records: list[ConsentAuditRecord] | None = None
    """The changes; empty if there were none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("identity", _kinds.Nested("sinchkit_conversation.models", "ConsentIdentity"), "identity"),
        _Field(
            "audit_records",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ConsentAuditRecord")),
            "audit_records",
        ),
    )
