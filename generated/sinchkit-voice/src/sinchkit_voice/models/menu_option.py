# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class MenuOption(_Model):
    """What a key of a menu leads to."""

    dtmf: str = _field(
        metadata=_json(_kinds.JsonText(_kinds.OneOf((_kinds.TEXT, _kinds.INTEGER))), required=True)
    )
    """The key, one of 0 to 9, `*` and `#`; sent as text."""
    action: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """`return(value)` ends the menu with that value, `menu(id)` leads to another."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class MenuOptionDict(TypedDict, total=False):
    """What may be given for `MenuOption`: a plain dict with the names of the service."""

    dtmf: Required[str | int]
    """The key, one of 0 to 9, `*` and `#`; sent as text."""
    action: Required[str]
    """`return(value)` ends the menu with that value, `menu(id)` leads to another."""
