# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ConversationChannel


@_define(kw_only=True, repr=False)
class IdentityConflict(_Model):
    """An address that several contacts share."""

    identity: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """The address, such as a phone number."""
    channels: list[ConversationChannel | str] | None = _field(
        default=None,
        metadata=_json(
            _kinds.ListOf(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")))
        ),
    )
    """Channels where the address is used."""
    contact_ids: list[str] | None = _field(default=None, metadata=_json(_kinds.ListOf(_kinds.TEXT)))
    """Contacts that have the address."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
