# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class GroupAutoUpdateKeyword(_Model):
    """What a phone texts to join or leave a group."""

    first_word: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """First word of the text."""
    second_word: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Second word of the text, for shared short codes."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
