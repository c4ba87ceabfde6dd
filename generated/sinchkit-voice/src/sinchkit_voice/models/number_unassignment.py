# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import NumberCapability


@_define(kw_only=True, repr=False)
class NumberUnassignment(_Model):
    """A number to free, and the application that has it."""

    number: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Your number to free, with `+` and country code. Needed."""
    applicationkey: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Application that has the number, by its key; the one whose credentials are used when absent."""
    capability: NumberCapability | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "NumberCapability")))
    )
    """Use that the number was assigned for; may be absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
