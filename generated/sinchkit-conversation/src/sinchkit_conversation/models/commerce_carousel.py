# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        CommerceCard,
        CommerceCardDict,
        CommerceCarouselHead,
        CommerceCarouselHeadDict,
        CommerceCarouselTail,
        CommerceCarouselTailDict,
    )


@_define(kw_only=True, repr=False)
class CommerceCarousel(_Model):
    """Products side by side, to leaf through."""

    list_: list[CommerceCard] = _field(
        metadata=_json(
            _kinds.ListOf(
                _kinds.Nested("sinchkit_conversation.models", "CommerceCard"), min_items=2, max_items=10
            ),
            "list",
            required=True,
        )
    )
    """The products, 2 to 10."""
    head: CommerceCarouselHead | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "CommerceCarouselHead"))
    )
    """What stands before the products."""
    tail: CommerceCarouselTail | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "CommerceCarouselTail"))
    )
    """A button behind the products, for more of them."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class CommerceCarouselDict(TypedDict, total=False):
    """What may be given for `CommerceCarousel`: a plain dict with the names of the service."""

    list: Required[Sequence[CommerceCard | CommerceCardDict]]
    """The products, 2 to 10."""
    head: CommerceCarouselHead | CommerceCarouselHeadDict
    """What stands before the products."""
    tail: CommerceCarouselTail | CommerceCarouselTailDict
    """A button behind the products, for more of them."""
