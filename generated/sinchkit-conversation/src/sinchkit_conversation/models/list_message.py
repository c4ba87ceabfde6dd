# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from sinchkit_core import kinds as _kinds
from sinchkit_core.models import Field as _Field
from sinchkit_core.models import Model as _Model
from sinchkit_core.models import Wire as _Wire

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

    title: str
    """Heading of the message."""
    sections: list[ListSection]
    """Parts of the list, in order."""
    description: str | None = None
    """Text under the heading; none when absent."""
    media: MediaMessage | None = None
    """Picture or other file above the list; none when absent."""
    message_properties: ListMessageProperties | None = None
    """Settings of a list."""
    additional_properties: dict[str, Any] = _field(factory=dict[str, Any])
    """Fields that the service sent and this version does not know or cannot read, by their JSON names."""

    _wire: ClassVar[_Wire] = _Wire(
        _Field("title", _kinds.TEXT, "title", required=True),
        _Field(
            "sections",
            _kinds.ListOf(_kinds.Nested("sinchkit_conversation.models", "ListSection")),
            "sections",
            required=True,
        ),
        _Field("description", _kinds.TEXT, "description"),
        _Field("media", _kinds.Nested("sinchkit_conversation.models", "MediaMessage"), "media"),
        _Field(
            "message_properties",
            _kinds.Nested("sinchkit_conversation.models", "ListMessageProperties"),
            "message_properties",
        ),
    )


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
