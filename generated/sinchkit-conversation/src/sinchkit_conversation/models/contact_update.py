# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ChannelIdentity, ContactLanguage, ConversationChannel


@_define(kw_only=True, repr=False)
class ContactUpdate(_Model):
    """Changes to a contact."""

    channel_identities: list[ChannelIdentity] | None = _field(
        default=None,
        metadata=_json(_kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"))),
    )
    """New channel identities, in place of all that the contact has; unchanged when absent."""
    language: ContactLanguage | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ContactLanguage")))
    )
    """New language of the person; unchanged when absent."""
    channel_priority: list[ConversationChannel | str] | None = _field(
        default=None,
        metadata=_json(
            _kinds.ListOf(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")))
        ),
    )
    """Channels in the order to try them; the app's order when there is none."""
    display_name: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Name of the person, for people to read."""
    email: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """E-mail address of the person."""
    external_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """What the person is called in a system of yours."""
    metadata: str | None = _field(default=None, metadata=_json(_kinds.Text(max_length=1024)))
    """Data of your own, at most 1024 characters."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
