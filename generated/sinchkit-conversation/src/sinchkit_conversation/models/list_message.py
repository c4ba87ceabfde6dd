# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import as_json as _json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        ListMessageProperties,
        ListMessagePropertiesDict,
        ListSection,
        ListSectionDict,
        MediaMessage,
        MediaMessageDict,
    )


@_define(kw_only=True, repr=False)
class ListMessage(_Model):
    """A list of options or products to choose from."""

    title: str = _field(metadata=_json(_kinds.TEXT, required=True))
    """Heading of the message."""
    sections: list[ListSection] = _field(
        metadata=_json(
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ListSection")), required=True
        )
    )
    """Parts of the list, in order."""
    description: str | None = _field(default=None, metadata=_json(_kinds.TEXT))
    """Text under the heading; none when absent."""
    media: MediaMessage | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "MediaMessage"))
    )
    """Picture or other file above the list; none when absent."""
    message_properties: ListMessageProperties | None = _field(
        default=None, metadata=_json(_kinds.Nested("sinchkit_conversation.models", "ListMessageProperties"))
    )
    """Settings of a list."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""


class ListMessageDict(TypedDict, total=False):
    """What may be given for `ListMessage`: a plain dict with the names of the service."""

    title: Required[str]
    """Heading of the message."""
    sections: Required[Sequence[ListSection | ListSectionDict]]
    """Parts of the list, in order."""
    description: str
    """Text under the heading; none when absent."""
    media: MediaMessage | MediaMessageDict
    """Picture or other file above the list; none when absent."""
    message_properties: ListMessageProperties | ListMessagePropertiesDict
    """Settings of a list."""
