# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import Group


@_define(kw_only=True, repr=False)
class GroupPage(_Model):
    """A page of groups."""

    page: int | None = None
    """Number of this page, counted from 0."""
    page_size: int | None = None
    """Groups on this page, not the size asked for; 0 past the end."""
    count: int | None = None
    """Groups over all pages."""
    groups: list[Group] | None = None
    """Groups on this page, newest first."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("page", _kinds.INTEGER, "page"),
        _Field("page_size", _kinds.INTEGER, "page_size"),
        _Field("count", _kinds.INTEGER, "count"),
        _Field("groups", _kinds.ListOf(_kinds.Nested("sinchkit_sms.models", "Group")), "groups"),
    )
