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
    from ..models import ConversationChannel, ProcessingStrategy, Recipient


@_define(kw_only=True, repr=False)
class OptOutRequest(_Model):
    """Refusal by a recipient of messages from an app on certain channels."""

    app_id: str
    """App that may no longer write to the recipient."""
    channels: list[ConversationChannel | str]
    """Channels that it may not write on. All channels of the contact or of the identities given when left
    empty.
    """
    recipient: Recipient
    """Whom to reach, by contact ID or by channel identities: exactly one of the two."""
    processing_strategy: ProcessingStrategy | str | None = None
    """`DISPATCH_ONLY` passes this one on without contact or conversation; `DEFAULT`, also when absent,
    does as the app's processing mode says.
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("app_id", _kinds.TEXT, "app_id", required=True),
        _Field(
            "channels",
            _kinds.ListOf(_kinds.Choice(alias=("sinchkit_conversation.models", "ConversationChannel"))),
            "channels",
            required=True,
        ),
        _Field("recipient", _variants.RECIPIENT, "recipient", required=True),
        _Field(
            "processing_strategy",
            _kinds.Choice(alias=("sinchkit_conversation.models", "ProcessingStrategy")),
            "processing_strategy",
        ),
    )
