# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import Contact


@_define(kw_only=True, repr=False)
class ContactMergeNotification(_Model):
    """Which contact was merged into which."""

    preserved_contact: Contact | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "Contact"))
    )
    """The contact that is kept, after the merge."""
    deleted_contact: Contact | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "Contact"))
    )
    """The contact that is gone."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
