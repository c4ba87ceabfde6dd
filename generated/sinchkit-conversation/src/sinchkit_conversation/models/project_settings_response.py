# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import SettingGroups


@_define(kw_only=True, repr=False)
class ProjectSettingsResponse(_Model):
    """A project and its settings."""

    project_id: str | None = None
    """ID of the project."""
    settings: SettingGroups | None = None
    """Settings of a project by what they are about."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("project_id", _kinds.TEXT, "project_id"),
        _Field("settings", _kinds.Nested("sinchkit_conversation.models", "SettingGroups"), "settings"),
    )
