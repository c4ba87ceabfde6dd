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
class ContactPage(_Model):
    """A page of contacts."""

    contacts: list[Contact] | None = _field(
        default=None, metadata=_json(_kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "Contact")))
    )
    """Contacts on this page."""
    next_page_token: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """What to give as `page_token` to get the page after this one; empty or absent on the last page."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
