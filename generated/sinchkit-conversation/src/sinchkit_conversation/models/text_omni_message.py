# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import TextMessage, TextMessageDict


@_define(kw_only=True, repr=False)
class TextOmniMessage(_Model):
    """Plain text for one channel."""

    text_message: TextMessage = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "TextMessage"), required=True)
    )
    """Plain text."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class TextOmniMessageDict(TypedDict, total=False):
    """What may be given for `TextOmniMessage`: a plain dict with the names of the service."""

    text_message: Required[TextMessage | TextMessageDict]
    """Plain text."""
