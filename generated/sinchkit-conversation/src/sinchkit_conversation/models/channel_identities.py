# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import ChannelRecipientIdentity, ChannelRecipientIdentityDict


@_define(kw_only=True, repr=False)
class ChannelIdentities(_Model):
    """A recipient given by channel identities instead of a contact ID."""

    channel_identities: list[ChannelRecipientIdentity] = _field(
        metadata=_json(
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ChannelRecipientIdentity")),
            required=True,
        )
    )
    """Where to reach the recipient, channel by channel."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ChannelIdentitiesDict(TypedDict, total=False):
    """What may be given for `ChannelIdentities`: a plain dict with the names of the service."""

    channel_identities: Required[Sequence[ChannelRecipientIdentity | ChannelRecipientIdentityDict]]
    """Where to reach the recipient, channel by channel."""
