# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

from .. import variants as _variants

if TYPE_CHECKING:
    from ..models import ProfileChannel, Recipient


@_define(kw_only=True, repr=False)
class ChannelProfileRequest(_Model):
    """Whose profile to read, and where."""

    app_id: str
    """App whose access to the channel is used."""
    recipient: Recipient
    """The person, by contact ID or by channel identity."""
    channel: ProfileChannel | str
    """Channel that tells what a person is called there."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("app_id", _kinds.TEXT, "app_id", required=True),
        _Field("recipient", _variants.RECIPIENT, "recipient", required=True),
        _Field(
            "channel",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProfileChannel")),
            "channel",
            required=True,
        ),
    )
