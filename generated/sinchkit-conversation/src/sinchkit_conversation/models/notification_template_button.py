# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class NotificationTemplateButton(_Model):
    """A button of a notification."""

    button_key: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Text on the button, by LINE's name for it."""
    url: str = _field(metadata=_json(_kinds.Text(max_length=1000), required=True))
    """Address to open, at most 1000 characters."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class NotificationTemplateButtonDict(TypedDict, total=False):
    """What may be given for `NotificationTemplateButton`: a plain dict with the names of the service."""

    button_key: Required[str]
    """Text on the button, by LINE's name for it."""
    url: Required[str]
    """Address to open, at most 1000 characters."""
