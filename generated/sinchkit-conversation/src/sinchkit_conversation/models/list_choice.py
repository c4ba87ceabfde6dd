# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from ..models import MediaMessage, MediaMessageDict


@_define(kw_only=True, repr=False)
class ListChoice(_Model):
    """An option, as a list shows it."""

    title: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Name of the option."""
    description: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text under the name; none when absent."""
    media: MediaMessage | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "MediaMessage"))
    )
    """Picture or other file of the option; none when absent."""
    postback_data: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text that comes back when this option is chosen."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ListChoiceDict(TypedDict, total=False):
    """What may be given for `ListChoice`: a plain dict with the names of the service."""

    title: Required[str]
    """Name of the option."""
    description: str
    """Text under the name; none when absent."""
    media: MediaMessage | MediaMessageDict
    """Picture or other file of the option; none when absent."""
    postback_data: str
    """Text that comes back when this option is chosen."""
