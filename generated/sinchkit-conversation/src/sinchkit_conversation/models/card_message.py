# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

from .. import variants as _variants

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        CardHeight,
        CardMessageProperties,
        CardMessagePropertiesDict,
        Choice,
        ChoiceDict,
        MediaMessage,
        MediaMessageDict,
    )


@_define(kw_only=True, repr=False)
class CardMessage(_Model):
    """A card with text, a picture or video, and buttons."""

    choices: list[Choice] | None = _field(default=None, metadata=_json(_kinds.ListOf(_variants.CHOICE)))
    """Buttons of the card, at most 10; none when absent."""
    description: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text under the heading; none when absent."""
    height: CardHeight | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_conversation.models", "CardHeight")))
    )
    """How tall to make a card, on channels that let one choose."""
    media_message: MediaMessage | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "MediaMessage"))
    )
    """A picture, video, sound or other file."""
    title: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Heading of the card."""
    message_properties: CardMessageProperties | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "CardMessageProperties"))
    )
    """Settings of a card for single channels."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class CardMessageDict(TypedDict, total=False):
    """What may be given for `CardMessage`: a plain dict with the names of the service."""

    choices: Sequence[Choice | ChoiceDict]
    """Buttons of the card, at most 10; none when absent."""
    description: str
    """Text under the heading; none when absent."""
    height: CardHeight
    """How tall to make a card, on channels that let one choose."""
    media_message: MediaMessage | MediaMessageDict
    """A picture, video, sound or other file."""
    title: str
    """Heading of the card."""
    message_properties: CardMessageProperties | CardMessagePropertiesDict
    """Settings of a card for single channels."""
