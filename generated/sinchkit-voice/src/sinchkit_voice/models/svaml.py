# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

from .. import variants as _variants

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import SvamlAction, SvamlActionDict, SvamlInstruction, SvamlInstructionDict


@_define(kw_only=True, repr=False)
class Svaml(_Model):
    """What to do with a call, instructions done in order and then one action."""

    action: SvamlAction = _field(metadata=_json(_variants.SVAML_ACTION, required=True))
    """What happens to the call afterwards."""
    instructions: list[SvamlInstruction] | None = _field(
        default=None, metadata=_json(_kinds.ListOf(_variants.SVAML_INSTRUCTION))
    )
    """What to do first, in order; nothing when absent."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class SvamlDict(TypedDict, total=False):
    """What may be given for `Svaml`: a plain dict with the names of the service."""

    action: Required[SvamlAction | SvamlActionDict]
    """What happens to the call afterwards."""
    instructions: Sequence[SvamlInstruction | SvamlInstructionDict]
    """What to do first, in order; nothing when absent."""
