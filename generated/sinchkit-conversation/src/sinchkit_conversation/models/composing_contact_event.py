# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class ComposingContactEvent(_Model):
    """The contact is typing."""

    composing_event: dict[str, Any] = _field(metadata=_json(_kinds.MapOf(_kinds.ANYTHING), required=True))
    """Shows that somebody is typing; always the empty object `{}`."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
