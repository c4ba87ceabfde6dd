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
    from ..models import ChannelIdentity, ContactLanguage, ConversationChannel


@_define(kw_only=True, repr=False)
class ContactRequest(_Model):
    """A new contact."""

    channel_identities: list[ChannelIdentity]
    """Where to reach the person, on each channel."""
    language: ContactLanguage | str
    """Language of the person, such as `EN`. `UNSPECIFIED` is refused."""
    channel_priority: list[ConversationChannel | str] | None = None
    """Channels in the order to try them; the app's order when there is none."""
    display_name: str | None = None
    """Name of the person, for people to read."""
    email: str | None = None
    """E-mail address of the person."""
    external_id: str | None = None
    """What the person is called in a system of yours."""
    metadata: str | None = None
    """Data of your own, at most 1024 characters."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field(
            "channel_identities",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ChannelIdentity")),
            "channel_identities",
            required=True,
        ),
        _Field(
            "language",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ContactLanguage")),
            "language",
            required=True,
        ),
        _Field(
            "channel_priority",
            _kinds.ListOf(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
            "channel_priority",
        ),
        _Field("display_name", _kinds.TEXT, "display_name"),
        _Field("email", _kinds.TEXT, "email"),
        _Field("external_id", _kinds.TEXT, "external_id"),
        _Field("metadata", _kinds.Text(max_length=1024), "metadata"),
    )
