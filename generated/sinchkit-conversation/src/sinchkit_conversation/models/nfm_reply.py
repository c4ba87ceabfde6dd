# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import NfmReplyName


@_define(kw_only=True, repr=False)
class NfmReply(_Model):
    """What a contact entered in a WhatsApp flow, or their address."""

    name: NfmReplyName | str
    """Whether a flow was answered or an address given."""
    response_json: str
    """What was entered, as JSON text."""
    body: str
    """Text that the channel shows for the answer."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field(
            "name",
            _kinds.Choice(alias=("sinchkit_conversation.models", "NfmReplyName")),
            "name",
            required=True,
        ),
        _Field("response_json", _kinds.TEXT, "response_json", required=True),
        _Field("body", _kinds.TEXT, "body", required=True),
    )


class NfmReplyDict(TypedDict, total=False):
    """What may be given for `NfmReply`: a plain dict with the names of the service."""

    name: Required[NfmReplyName]
    """Whether a flow was answered or an address given."""
    response_json: Required[str]
    """What was entered, as JSON text."""
    body: Required[str]
    """Text that the channel shows for the answer."""
