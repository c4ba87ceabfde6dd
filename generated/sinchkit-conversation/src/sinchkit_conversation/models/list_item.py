# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import variants as _variants
from ..models import ChoiceListItem, ProductListItem, UnknownListItem

if TYPE_CHECKING:
    from ..models import ChoiceListItemDict, ProductListItemDict
ListItem: TypeAlias = ChoiceListItem | ProductListItem | UnknownListItem
"""Something to choose from a list: exactly one kind."""

ListItemDict: TypeAlias = "ChoiceListItemDict | ProductListItemDict"
"""What may be given for `ListItem`: a plain dict with the names of the service."""


def list_item_from_dict(data: Mapping[str, Any], *, validate: bool = False) -> ListItem:
    """Read a decoded JSON object into the class for its kind.

    Args:
        data: The object. It is not changed; unknown fields are kept.
        validate: Whether to refuse an object that has misfits.

    Raises:
        DecodeError: `data` is not an object; with `validate`, the first misfit.
    """
    value: ListItem = _variants.LIST_ITEM.from_dict(data, validate=validate)
    return value
