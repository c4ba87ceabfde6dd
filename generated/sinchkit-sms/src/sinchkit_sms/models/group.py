# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from datetime import datetime

    from ..models import GroupAutoUpdate


@_define(kw_only=True, repr=False)
class Group(_Model):
    """A group as the API holds it, without its phone numbers."""

    id: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """ID to name the group by, as a recipient when sending and in other calls."""
    name: str | None = _field(default=None, metadata=_json(_kinds.TEXT, nullable=True))
    """Name of up to 20 characters; absent or null for a group without one."""
    size: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """How many phone numbers are in the group."""
    created_at: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When the group came into being, UTC."""
    modified_at: datetime | None = _field(default=None, metadata=_json(_kinds.TIMESTAMP))
    """When the group last changed, UTC."""
    auto_update: GroupAutoUpdate | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_sms.models", "GroupAutoUpdate"))
    )
    """Words by which phones join and leave; absent if the group has none."""
    child_groups: list[str] | None = _field(default=None, metadata=_json(_kinds.ListOf(_kinds.TEXT)))
    """IDs of groups whose members belong to this group as well; absent if there are none."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
