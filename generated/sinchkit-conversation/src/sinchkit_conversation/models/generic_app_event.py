# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import GenericEvent, GenericEventDict


@_define(kw_only=True, repr=False)
class GenericAppEvent(_Model):
    """Something of a kind that you or the channel define."""

    generic_event: GenericEvent = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "GenericEvent"), required=True)
    )
    """Something of a kind that the API does not define."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class GenericAppEventDict(TypedDict, total=False):
    """What may be given for `GenericAppEvent`: a plain dict with the names of the service."""

    generic_event: Required[GenericEvent | GenericEventDict]
    """Something of a kind that the API does not define."""
