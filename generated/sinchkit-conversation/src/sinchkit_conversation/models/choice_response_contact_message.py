# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ChoiceResponseMessage, ChoiceResponseMessageDict, ReplyTo, ReplyToDict


@_define(kw_only=True, repr=False)
class ChoiceResponseContactMessage(_Model):
    """A message from a contact that chose a button."""

    choice_response_message: ChoiceResponseMessage = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ChoiceResponseMessage"), required=True)
    )
    """Tells which button the contact chose."""
    reply_to: ReplyTo | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ReplyTo"))
    )
    """Message of the app that this one answers; none when absent or null."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ChoiceResponseContactMessageDict(TypedDict, total=False):
    """What may be given for `ChoiceResponseContactMessage`: a plain dict with the names of the service."""

    choice_response_message: Required[ChoiceResponseMessage | ChoiceResponseMessageDict]
    """Tells which button the contact chose."""
    reply_to: ReplyTo | ReplyToDict
    """Message of the app that this one answers; none when absent or null."""
