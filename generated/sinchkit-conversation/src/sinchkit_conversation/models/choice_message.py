# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

from .. import variants as _variants

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        Choice,
        ChoiceDict,
        ChoiceMessageProperties,
        ChoiceMessagePropertiesDict,
        TextMessage,
        TextMessageDict,
    )


@_define(kw_only=True, repr=False)
class ChoiceMessage(_Model):
    """Text with buttons under it."""

    choices: list[Choice] = _field(metadata=_json(_kinds.ListOf(_variants.CHOICE), required=True))
    """The buttons, at most 10."""
    text_message: TextMessage | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "TextMessage"))
    )
    """Plain text."""
    message_properties: ChoiceMessageProperties | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ChoiceMessageProperties"))
    )
    """Settings of a message with buttons for single channels."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ChoiceMessageDict(TypedDict, total=False):
    """What may be given for `ChoiceMessage`: a plain dict with the names of the service."""

    choices: Required[Sequence[Choice | ChoiceDict]]
    """The buttons, at most 10."""
    text_message: TextMessage | TextMessageDict
    """Plain text."""
    message_properties: ChoiceMessageProperties | ChoiceMessagePropertiesDict
    """Settings of a message with buttons for single channels."""
