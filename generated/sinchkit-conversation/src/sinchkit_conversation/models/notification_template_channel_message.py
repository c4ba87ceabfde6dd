# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from typing import Literal

    from ..models import NotificationTemplateContent, NotificationTemplateContentDict


@_define(kw_only=True, repr=False)
class NotificationTemplateChannelMessage(_Model):
    """A notification made from a template of LINE's."""

    message_type: Literal["NOTIFICATION_MESSAGE_TEMPLATE"] = _field(
        default="NOTIFICATION_MESSAGE_TEMPLATE", metadata=_json(_kinds.TERM, required=True)
    )
    """Always `NOTIFICATION_MESSAGE_TEMPLATE`."""
    message: NotificationTemplateContent = _field(
        metadata=_json(
            _kinds.Nested("sinchkit_conversation.models", "NotificationTemplateContent"), required=True
        )
    )
    """Which template of LINE's, and what to put into it."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class NotificationTemplateChannelMessageDict(TypedDict, total=False):
    """What may be given for `NotificationTemplateChannelMessage`: a plain dict with the names of the service."""

    message: Required[NotificationTemplateContent | NotificationTemplateContentDict]
    """Which template of LINE's, and what to put into it."""
    message_type: Required[Literal["NOTIFICATION_MESSAGE_TEMPLATE"]]
    """Always `NOTIFICATION_MESSAGE_TEMPLATE`."""
