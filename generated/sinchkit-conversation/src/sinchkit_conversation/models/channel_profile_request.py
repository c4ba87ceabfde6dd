# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

from .. import variants as _variants

if TYPE_CHECKING:
    from ..models import ProfileChannel, Recipient


@_define(kw_only=True, repr=False)
class ChannelProfileRequest(_Model):
    """Whose profile to read, and where."""

    app_id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """App whose access to the channel is used."""
    recipient: Recipient = _field(metadata=_json(_variants.RECIPIENT, required=True))
    """The person, by contact ID or by channel identity."""
    channel: ProfileChannel | str = _field(
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "ProfileChannel")), required=True)
    )
    """Channel that tells what a person is called there."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
