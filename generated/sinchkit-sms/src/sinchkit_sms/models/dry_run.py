# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import DryRunRecipient


@_define(kw_only=True, repr=False)
class DryRun(_Model):
    """What a batch would amount to, had it been sent."""

    number_of_recipients: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """How many recipients would get the message."""
    number_of_messages: int | None = _field(default=None, metadata=_json(_kinds.INTEGER))
    """Message parts over all recipients together."""
    per_recipient: list[DryRunRecipient] | None = _field(
        default=None, metadata=_json(_kinds.ListOf(_kinds.Nested("sinchkit_sms.models", "DryRunRecipient")))
    )
    """Details for single recipients; only there if `per_recipient` was true."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
