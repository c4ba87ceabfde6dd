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

    from ..models import ListItem, ListItemDict


@_define(kw_only=True, repr=False)
class ListSection(_Model):
    """Part of a list."""

    items: list[ListItem] = _field(metadata=_json(_kinds.ListOf(_variants.LIST_ITEM), required=True))
    """What there is to choose from."""
    title: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Heading of the part; none when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ListSectionDict(TypedDict, total=False):
    """What may be given for `ListSection`: a plain dict with the names of the service."""

    items: Required[Sequence[ListItem | ListItemDict]]
    """What there is to choose from."""
    title: str
    """Heading of the part; none when absent."""
