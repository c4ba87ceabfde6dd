# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ContactInfoMessage, ContactInfoMessageDict


@_define(kw_only=True, repr=False)
class ContactInfoOmniMessage(_Model):
    """Names and addresses of somebody for one channel."""

    contact_info_message: ContactInfoMessage = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ContactInfoMessage"), required=True)
    )
    """Names and addresses of a person or company, for an address book."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ContactInfoOmniMessageDict(TypedDict, total=False):
    """What may be given for `ContactInfoOmniMessage`: a plain dict with the names of the service."""

    contact_info_message: Required[ContactInfoMessage | ContactInfoMessageDict]
    """Names and addresses of a person or company, for an address book."""
