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
class NumberAssignment(_Model):
    """Numbers to assign, and the application they go to."""

    numbers: list[str]
    """Your numbers to assign, 1 to 100, each with `+` and country code. Needed."""
    applicationkey: str | None = None
    """Application to get the numbers, by its key; the one whose credentials are used when absent."""
    capability: NumberCapability | str | None = None
    """What to use the numbers for, calls or text messages; each number must be fit for it."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("numbers", _kinds.ListOf(_kinds.TEXT, min_items=1, max_items=100), "numbers", required=True),
        _Field("applicationkey", _kinds.TEXT, "applicationkey"),
        _Field(
            "capability", _kinds.Choice(alias=("sinchkit_voice.models", "NumberCapability")), "capability"
        ),
    )
