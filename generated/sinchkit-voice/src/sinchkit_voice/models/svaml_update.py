# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

from .. import variants as _variants

if TYPE_CHECKING:
    from ..models import SvamlAction, SvamlInstruction


@_define(kw_only=True, repr=False)
class SvamlUpdate(_Model):
    """SVAML for a running call, that is, instructions done in order and then one action."""

    instructions: list[SvamlInstruction] | None = _field(
        default=None, metadata=_json(_kinds.ListOf(_variants.SVAML_INSTRUCTION))
    )
    """What to do first, in order; nothing when absent."""
    action: SvamlAction | None = _field(default=None, metadata=_json(_variants.SVAML_ACTION))
    """What happens to the call afterwards, named by `name`: `hangup`, `continue` or `park`; a parked call
    takes the connecting actions too.
    """
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""
