# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import NotificationTemplateBody, NotificationTemplateBodyDict


@_define(kw_only=True, repr=False)
class NotificationTemplateContent(_Model):
    """Which template of LINE's, and what to put into it."""

    template_key: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Which template, by LINE's name for it."""
    body: NotificationTemplateBody | None = _field(
        default=None,
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "NotificationTemplateBody")),
    )
    """What to put into a template of LINE's."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class NotificationTemplateContentDict(TypedDict, total=False):
    """What may be given for `NotificationTemplateContent`: a plain dict with the names of the service."""

    template_key: Required[str]
    """Which template, by LINE's name for it."""
    body: NotificationTemplateBody | NotificationTemplateBodyDict
    """What to put into a template of LINE's."""
