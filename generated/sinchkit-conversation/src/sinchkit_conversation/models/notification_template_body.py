# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        NotificationTemplateButton,
        NotificationTemplateButtonDict,
        NotificationTemplateEmphasizedItem,
        NotificationTemplateEmphasizedItemDict,
        NotificationTemplateItem,
        NotificationTemplateItemDict,
    )


@_define(kw_only=True, repr=False)
class NotificationTemplateBody(_Model):
    """What to put into a template of LINE's."""

    emphasized_item: NotificationTemplateEmphasizedItem | None = _field(
        default=None,
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "NotificationTemplateEmphasizedItem")),
    )
    """What to show above the other lines, larger."""
    items: list[NotificationTemplateItem] | None = _field(
        default=None,
        metadata=_json(
            _kinds.ListOf(
                _kinds.Nested("sinchkit_conversation.models", "NotificationTemplateItem"), max_items=15
            )
        ),
    )
    """What to show line by line, at most 15; nothing when absent."""
    buttons: list[NotificationTemplateButton] | None = _field(
        default=None,
        metadata=_json(
            _kinds.ListOf(
                _kinds.Nested("sinchkit_conversation.models", "NotificationTemplateButton"), max_items=2
            )
        ),
    )
    """Buttons below, at most 2; none when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class NotificationTemplateBodyDict(TypedDict, total=False):
    """What may be given for `NotificationTemplateBody`: a plain dict with the names of the service."""

    emphasized_item: NotificationTemplateEmphasizedItem | NotificationTemplateEmphasizedItemDict
    """What to show above the other lines, larger."""
    items: Sequence[NotificationTemplateItem | NotificationTemplateItemDict]
    """What to show line by line, at most 15; nothing when absent."""
    buttons: Sequence[NotificationTemplateButton | NotificationTemplateButtonDict]
    """Buttons below, at most 2; none when absent."""
