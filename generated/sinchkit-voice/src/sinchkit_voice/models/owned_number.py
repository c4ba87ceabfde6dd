# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

if TYPE_CHECKING:
    from ..models import NumberCapability


@_define(kw_only=True, repr=False)
class OwnedNumber(_Model):
    """A number, its use and its application."""

    number: str
    """The number, with `+` and country code."""
    applicationkey: str | None = None
    """Application that has the number, by its key; absent as long as it is free."""
    capability: NumberCapability | str | None = None
    """What the number serves for, calls or text messages."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("number", _kinds.TEXT, "number", required=True),
        _Field("applicationkey", _kinds.TEXT, "applicationkey"),
        _Field(
            "capability", _kinds.Choice(alias=("sinchkit_voice.models", "NumberCapability")), "capability"
        ),
    )
