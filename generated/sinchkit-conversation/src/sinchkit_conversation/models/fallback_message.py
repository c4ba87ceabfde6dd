# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import Reason, ReasonDict


@_define(kw_only=True, repr=False)
class FallbackMessage(_Model):
    """Takes the place of something from a contact that the service cannot represent."""

    raw_message: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """What the channel delivered, unchanged; absent if it passed nothing on."""
    reason: Reason | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "Reason"))
    )
    """Why something was not delivered or not understood."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class FallbackMessageDict(TypedDict, total=False):
    """What may be given for `FallbackMessage`: a plain dict with the names of the service."""

    raw_message: str
    """What the channel delivered, unchanged; absent if it passed nothing on."""
    reason: Reason | ReasonDict
    """Why something was not delivered or not understood."""
