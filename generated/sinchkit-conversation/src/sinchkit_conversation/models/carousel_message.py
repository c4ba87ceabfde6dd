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

    from ..models import CardMessage, CardMessageDict, Choice, ChoiceDict


@_define(kw_only=True, repr=False)
class CarouselMessage(_Model):
    """Cards side by side, to leaf through. Their media must be images (JPEG, PNG)."""

    cards: list[CardMessage] = _field(
        metadata=_json(
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "CardMessage")), required=True
        )
    )
    """The cards in order, at most 10."""
    choices: list[Choice] | None = _field(default=None, metadata=_json(_kinds.ListOf(_variants.CHOICE)))
    """Buttons below all the cards, at most 3; none when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class CarouselMessageDict(TypedDict, total=False):
    """What may be given for `CarouselMessage`: a plain dict with the names of the service."""

    cards: Required[Sequence[CardMessage | CardMessageDict]]
    """The cards in order, at most 10."""
    choices: Sequence[Choice | ChoiceDict]
    """Buttons below all the cards, at most 3; none when absent."""
