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
class Contact(_Model):
    """A person and where to reach them, shared by all apps of the project."""

    id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID of the contact, made by the service; not given when adding one."""
    channel_identities: list[ChannelIdentity] | None = _field(
        default=None,
        metadata=_json(_kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ChannelIdentity"))),
    )
    """Where to reach the person, on each channel."""
    channel_priority: list[ConversationChannel | str] | None = _field(
        default=None,
        metadata=_json(
            _kinds.ListOf(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel")))
        ),
    )
    """Channels in the order to try them; the app's order when absent."""
    display_name: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Name of the person, for people to read; empty when there is none."""
    email: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """E-mail address of the person; empty when there is none."""
    external_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """What the person is called in a system of yours; empty when unknown."""
    language: ContactLanguage | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ContactLanguage")))
    )
    """Language of a person, such as `EN` or `PT_BR`. `UNSPECIFIED` occurs in answers and is refused for
    new contacts.
    """
    metadata: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Data of your own, at most 1024 characters; empty when there is none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
