# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import SettingGroups


@_define(kw_only=True, repr=False)
class ProjectSettingsResponse(_Model):
    """A project and its settings."""

    project_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """ID of the project."""
    settings: SettingGroups | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "SettingGroups"))
    )
    """Settings of a project by what they are about."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
