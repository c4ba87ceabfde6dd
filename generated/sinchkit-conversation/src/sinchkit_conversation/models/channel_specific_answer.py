# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ChannelSpecificAnswerType, InteractiveAnswer, InteractiveAnswerDict


@_define(kw_only=True, repr=False)
class ChannelSpecificAnswer(_Model):
    """An answer of a kind that one channel has for itself."""

    message_type: ChannelSpecificAnswerType | str = _field(
        metadata=_json(
            _kinds.Choice(alias=("sinchkit_conversation.models", "ChannelSpecificAnswerType")), required=True
        )
    )
    """What kind of answer it is; `nfm_reply` comes from WhatsApp flows and questions for an address."""
    message: InteractiveAnswer | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "InteractiveAnswer"))
    )
    """What the channel delivered."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ChannelSpecificAnswerDict(TypedDict, total=False):
    """What may be given for `ChannelSpecificAnswer`: a plain dict with the names of the service."""

    message_type: Required[ChannelSpecificAnswerType]
    """What kind of answer it is; `nfm_reply` comes from WhatsApp flows and questions for an address."""
    message: InteractiveAnswer | InteractiveAnswerDict
    """What the channel delivered."""
