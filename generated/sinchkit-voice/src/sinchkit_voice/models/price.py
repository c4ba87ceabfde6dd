# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json


@_define(kw_only=True, repr=False)
class Price(_Model):
    """An amount of money."""

    currency_id: str | None = _field(default=None, metadata=_json(_kinds.TEXT, "currencyId", nullable=True))
    """Currency, three letters of ISO 4217; null if there is none."""
    amount: float | None = _field(default=None, metadata=_json(_kinds.NUMBER))
    """Amount in that currency."""
    formatted: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """The amount for people to read; mostly absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
