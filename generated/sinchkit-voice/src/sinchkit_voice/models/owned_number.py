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
class OwnedNumber(_Model):
    """A number, its use and its application."""

    number: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """The number, with `+` and country code."""
    applicationkey: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Application that has the number, by its key; absent as long as it is free."""
    capability: NumberCapability | str | None = _field(
        default=None, metadata=_json(_kinds.Choice(alias=("sinchkit_voice.models", "NumberCapability")))
    )
    """What the number serves for, calls or text messages."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
