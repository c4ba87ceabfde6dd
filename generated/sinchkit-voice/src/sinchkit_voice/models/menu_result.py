# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import MenuInputMethod, MenuResultType


@_define(kw_only=True, repr=False)
class MenuResult(_Model):
    """Input to a menu."""

    menu_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "menuId"))
    """Menu that took the input, by its `id`."""
    type_: MenuResultType | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "MenuResultType")), "type")
    )
    """How the menu ended."""
    value: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """The input, by `type`: what `return(value)` names, or the digits of a `sequence`."""
    input_method: MenuInputMethod | str | None = _field(
        default=None,
        metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "MenuInputMethod")), "inputMethod"),
    )
    """Whether the input was given by keys or by voice."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
