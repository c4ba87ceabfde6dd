# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import NfmReplyName


@_define(kw_only=True, repr=False)
class NfmReply(_Model):
    """What a contact entered in a WhatsApp flow, or their address."""

    name: NfmReplyName | str = _field(
        metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "NfmReplyName")), required=True)
    )
    """Whether a flow was answered or an address given."""
    response_json: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """What was entered, as JSON text."""
    body: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Text that the channel shows for the answer."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class NfmReplyDict(TypedDict, total=False):
    """What may be given for `NfmReply`: a plain dict with the names of the service."""

    name: Required[NfmReplyName]
    """Whether a flow was answered or an address given."""
    response_json: Required[str]
    """What was entered, as JSON text."""
    body: Required[str]
    """Text that the channel shows for the answer."""
