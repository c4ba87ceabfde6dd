# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ChannelSpecificAnswerType, NfmReply, NfmReplyDict


@_define(kw_only=True, repr=False)
class InteractiveAnswer(_Model):
    """What the channel delivered."""

    type_: ChannelSpecificAnswerType | str | None = _field(
        default=None,
        metadata=_json(
            _kinds.Choice(alias=("sinchkit_conversation.models", "ChannelSpecificAnswerType")), "type"
        ),
    )
    """What kind of answer it is; `nfm_reply` comes from WhatsApp flows and questions for an address."""
    nfm_reply: NfmReply | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "NfmReply"))
    )
    """What a contact entered in a WhatsApp flow, or their address."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class InteractiveAnswerDict(TypedDict, total=False):
    """What may be given for `InteractiveAnswer`: a plain dict with the names of the service."""

    type: ChannelSpecificAnswerType
    """What kind of answer it is; `nfm_reply` comes from WhatsApp flows and questions for an address."""
    nfm_reply: NfmReply | NfmReplyDict
    """What a contact entered in a WhatsApp flow, or their address."""
