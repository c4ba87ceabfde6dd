# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire


@_define(kw_only=True, repr=False)
class NotificationTemplateEmphasizedItem(_Model):
    """What to show above the other lines, larger."""

    item_key: str
    """What it is, by LINE's name for it."""
    content: str
    """The value, at most 15 characters."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("item_key", _kinds.TEXT, "item_key", required=True),
        _Field("content", _kinds.Text(max_length=15), "content", required=True),
    )


class NotificationTemplateEmphasizedItemDict(TypedDict, total=False):
    """What may be given for `NotificationTemplateEmphasizedItem`: a plain dict with the names of the service."""

    item_key: Required[str]
    """What it is, by LINE's name for it."""
    content: Required[str]
    """The value, at most 15 characters."""
