# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import AutoUpdate


@_define(kw_only=True, repr=False)
class GroupRequest(_Model):
    """A group to create, or the new content of one."""

    name: str | None = _field(default=None, metadata=_json(_kinds.Text(max_length=20)))
    """Name to know the group by, up to 20 characters; none when absent."""
    members: list[str] | None = _field(
        default=None, metadata=_json(_kinds.ListOf(_kinds.TEXT, max_items=10000))
    )
    """Phone numbers of the group, at most 10000; none when absent."""
    child_groups: list[str] | None = _field(
        default=None, metadata=_json(_kinds.ListOf(_kinds.TEXT, max_items=10))
    )
    """IDs of up to 10 groups whose members belong to this group as well; none when absent."""
    auto_update: AutoUpdate | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_sms.models", "AutoUpdate"))
    )
    """Lets phones join and leave by texting a word to your number; members change by API calls alone when
    absent.
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
