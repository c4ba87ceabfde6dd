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
class GroupUpdate(_Model):
    """Changes to a group. Fields left out stay as they are."""

    add: list[str] | None = _field(default=None, metadata=_json(_kinds.ListOf(_kinds.TEXT, max_items=10000)))
    """Phone numbers to put into the group, at most 10000."""
    remove: list[str] | None = _field(
        default=None, metadata=_json(_kinds.ListOf(_kinds.TEXT, max_items=10000))
    )
    """Phone numbers to take out, at most 10000; done after all additions."""
    name: str | None = _field(default=None, metadata=_json(_kinds.Text(max_length=20), nullable=True))
    """New name, up to 20 characters. Null takes the name away; when absent it stays."""
    add_from_group: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of another group whose members are put into this one; none when absent."""
    remove_from_group: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of another group whose members are taken out; none when absent."""
    auto_update: AutoUpdate | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_sms.models", "AutoUpdate"))
    )
    """New words by which phones join and leave; unchanged when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
