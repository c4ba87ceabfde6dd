# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import ListMessage, ListMessageDict


@_define(kw_only=True, repr=False)
class ListOmniMessage(_Model):
    """A list to choose from for one channel."""

    list_message: ListMessage = _field(
        metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ListMessage"), required=True)
    )
    """A list of options or products to choose from."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ListOmniMessageDict(TypedDict, total=False):
    """What may be given for `ListOmniMessage`: a plain dict with the names of the service."""

    list_message: Required[ListMessage | ListMessageDict]
    """A list of options or products to choose from."""
